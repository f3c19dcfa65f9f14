package io.github.wslink4j.codegen.v1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Codecs of what is made of elements. Collections are sized by what can have arrived, not by what
 * the wire claims.
 */
final class CollectionCodecs {

  private CollectionCodecs() {}

  private static <T> List<T> readAll(WireReader in, Codec<T> element) {
    in.beginList();
    List<T> list = new ArrayList<>(in.remainingElements());
    while (in.nextElement()) {
      list.add(element.read(in));
    }
    return list;
  }

  private static <T> void writeAll(WireWriter out, Codec<T> element, Collection<T> values) {
    out.beginList(out.present(values, "a list").size());
    for (T value : values) {
      element.write(out, value);
    }
    out.endList();
  }

  record OfList<T>(Codec<T> element) implements Codec<List<T>> {
    @Override
    public List<T> read(WireReader in) {
      return readAll(in, element);
    }

    @Override
    public void write(WireWriter out, List<T> value) {
      writeAll(out, element, value);
    }
  }

  record OfCollection<T>(Codec<T> element) implements Codec<Collection<T>> {
    @Override
    public Collection<T> read(WireReader in) {
      return readAll(in, element);
    }

    @Override
    public void write(WireWriter out, Collection<T> value) {
      writeAll(out, element, value);
    }
  }

  record OfSet<T>(Codec<T> element) implements Codec<Set<T>> {
    @Override
    public Set<T> read(WireReader in) {
      in.beginList();
      Set<T> set = new LinkedHashSet<>();
      while (in.nextElement()) {
        set.add(element.read(in));
      }
      return set;
    }

    @Override
    public void write(WireWriter out, Set<T> value) {
      writeAll(out, element, value);
    }
  }

  record OfArray<T>(Codec<T> element, IntFunction<T[]> array) implements Codec<T[]> {
    @Override
    public T[] read(WireReader in) {
      return readAll(in, element).toArray(array);
    }

    @Override
    public void write(WireWriter out, T[] value) {
      writeAll(out, element, Arrays.asList(out.present(value, "an array")));
    }
  }

  record OfMap<K, V>(KeyCodec<K> keys, Codec<V> values) implements Codec<Map<K, V>> {
    @Override
    public Map<K, V> read(WireReader in) {
      in.beginMap();
      Map<K, V> map = new LinkedHashMap<>();
      for (String key; (key = in.nextKey()) != null; ) {
        map.put(parsed(in, key), values.read(in));
      }
      return map;
    }

    private K parsed(WireReader in, String key) {
      try {
        return keys.parse(key);
      } catch (RuntimeException e) {
        String expected = e.getMessage() == null ? "expected another key" : e.getMessage();
        throw in.error(expected + ", got \"" + key + "\"", e);
      }
    }

    @Override
    public void write(WireWriter out, Map<K, V> map) {
      out.beginMap(out.present(map, "a map").size());
      for (Map.Entry<K, V> entry : map.entrySet()) {
        out.writeKey(keys.format(out.present(entry.getKey(), "a key")));
        values.write(out, entry.getValue());
      }
      out.endMap();
    }
  }
}
