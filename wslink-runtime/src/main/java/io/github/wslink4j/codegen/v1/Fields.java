package io.github.wslink4j.codegen.v1;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The names that a record's map may hold, or a method's arguments may have, each with a number: the
 * order of declaration, from 0. Readers look names up by their bytes and track which required ones
 * have come, so that generated code is one {@code switch} over the number.
 *
 * <p>Immutable; made once for each generated class.
 */
public final class Fields {

  private static final Fields NONE = new Fields(List.of(), List.of(), false);

  private final List<Name> names;
  private final List<Alias> aliases;
  private final boolean variadic;
  private final byte[][] utf8;
  private final boolean[] required;
  private final int[] table;
  private final byte[][] tableNames;
  private final int[] tableNumbers;

  private record Name(String text, boolean required) {}

  private record Alias(String text, int number) {}

  private Fields(List<Name> names, List<Alias> aliases, boolean variadic) {
    this.names = names;
    this.aliases = aliases;
    this.variadic = variadic;
    this.utf8 = new byte[names.size()][];
    this.required = new boolean[names.size()];
    int entries = names.size() + aliases.size();
    this.tableNames = new byte[entries][];
    this.tableNumbers = new int[entries];
    this.table = new int[Integer.highestOneBit(Math.max(4, entries * 4)) * 2];
    Arrays.fill(table, -1);
    for (int i = 0; i < names.size(); i++) {
      utf8[i] = names.get(i).text().getBytes(StandardCharsets.UTF_8);
      required[i] = names.get(i).required();
      enter(i, utf8[i], i);
    }
    for (int i = 0; i < aliases.size(); i++) {
      byte[] alias = aliases.get(i).text().getBytes(StandardCharsets.UTF_8);
      enter(names.size() + i, alias, aliases.get(i).number());
    }
  }

  private void enter(int entry, byte[] name, int number) {
    tableNames[entry] = name;
    tableNumbers[entry] = number;
    int slot = hash(name, 0, name.length) & (table.length - 1);
    while (table[slot] >= 0) {
      if (Arrays.equals(tableNames[table[slot]], name)) {
        throw new IllegalArgumentException(
            "name: "
                + new String(name, StandardCharsets.UTF_8)
                + " (expected: one that is not taken)");
      }
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = entry;
  }

  /**
   * No names: a record without components, a method without parameters.
   *
   * @return the empty set of names
   */
  public static Fields none() {
    return NONE;
  }

  /**
   * Names that must be there.
   *
   * @param names their texts on the wire
   * @return the set of them
   */
  public static Fields of(String... names) {
    return NONE.required(names);
  }

  /**
   * Adds names that must be there.
   *
   * @param names their texts on the wire
   * @return these names and the ones before
   */
  public Fields required(String... names) {
    return with(true, names);
  }

  /**
   * Adds names that may be absent.
   *
   * @param names their texts on the wire
   * @return these names and the ones before
   */
  public Fields optional(String... names) {
    return with(false, names);
  }

  /**
   * Adds another spelling that is understood when reading.
   *
   * @param number the field it stands for
   * @param name its text on the wire
   * @return these names and the ones before
   */
  public Fields alias(int number, String name) {
    List<Alias> more = new ArrayList<>(aliases);
    more.add(new Alias(name, number));
    return new Fields(names, List.copyOf(more), variadic);
  }

  /**
   * Lets the last parameter take all positional arguments that are left.
   *
   * @return these names, of a method with a variable number of arguments
   */
  public Fields variadic() {
    return new Fields(names, aliases, true);
  }

  private Fields with(boolean required, String... more) {
    List<Name> all = new ArrayList<>(names);
    for (String name : more) {
      all.add(new Name(name, required));
    }
    return new Fields(List.copyOf(all), aliases, variadic);
  }

  /**
   * How many names there are.
   *
   * @return the count, aliases left out
   */
  public int size() {
    return names.size();
  }

  /**
   * A name's text.
   *
   * @param number the field
   * @return its name on the wire
   */
  public String name(int number) {
    return names.get(number).text();
  }

  /**
   * A name's bytes.
   *
   * @param number the field
   * @return its name on the wire in UTF-8; not to be changed
   */
  public byte[] utf8(int number) {
    return utf8[number];
  }

  /**
   * Whether a name must be there.
   *
   * @param number the field
   * @return true if a value without it is refused
   */
  public boolean isRequired(int number) {
    return required[number];
  }

  /**
   * Whether the last parameter takes all positional arguments that are left.
   *
   * @return true for a method with a variable number of arguments
   */
  public boolean isVariadic() {
    return variadic;
  }

  /**
   * Finds a name by its bytes.
   *
   * @param bytes holds the name in UTF-8
   * @param offset where it begins
   * @param length how long it is
   * @param expected the number that the name probably has; a hint, any number is allowed
   * @return the field's number, or -1 if there is no such name
   */
  public int find(byte[] bytes, int offset, int length, int expected) {
    if (expected >= 0
        && expected < utf8.length
        && utf8[expected].length == length
        && Arrays.equals(utf8[expected], 0, length, bytes, offset, offset + length)) {
      return expected;
    }
    int slot = hash(bytes, offset, length) & (table.length - 1);
    for (int entry; (entry = table[slot]) >= 0; slot = (slot + 1) & (table.length - 1)) {
      byte[] name = tableNames[entry];
      if (name.length == length && Arrays.equals(name, 0, length, bytes, offset, offset + length)) {
        return tableNumbers[entry];
      }
    }
    return -1;
  }

  /**
   * Finds a name by its text.
   *
   * @param name the text
   * @return the field's number, or -1 if there is no such name
   */
  public int find(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return find(bytes, 0, bytes.length, -1);
  }

  /**
   * Finds a name that must exist by its text.
   *
   * @param name the text
   * @return the field's number
   * @throws IllegalArgumentException if there is no such name; its message tells those there are
   */
  public int require(String name) {
    int number = find(name);
    if (number < 0) {
      throw new IllegalArgumentException("expected one of " + this);
    }
    return number;
  }

  /** The names, without aliases, one behind the other. */
  @Override
  public String toString() {
    return names.stream().map(Name::text).collect(Collectors.joining(", "));
  }

  private static int hash(byte[] bytes, int offset, int length) {
    int hash = length;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash ^ (hash >>> 15);
  }
}
