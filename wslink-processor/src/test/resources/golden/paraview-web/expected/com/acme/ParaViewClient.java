package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link ParaView} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ParaViewClient implements ParaView {
  private static final Fields SAVE_KEYWORDS = Fields.none().optional("options");

  private static final Codec<Map<String, Boolean>> SCALAR_BARS_RESULT = Codecs.STRING.<Boolean>mapTo(Codecs.BOOLEAN);

  private static final Codec<List<String>> PROXY_IDS = Codecs.STRING.list();

  private static final Codec<Map<String, Object>> SAVE_RESULT = Codecs.STRING.<Object>mapTo(Codecs.ANY);

  private static final Codec<Object> RETRIEVE_RESULT = Codecs.ANY.nullable();

  private static final Codec<List<PropertyValue>> INITIAL_VALUES = PropertyValueCodec.INSTANCE.list();

  private static final Codec<List<Double>> TIME_VALUES_RESULT = Codecs.DOUBLE.list();

  private final Async blocking;

  private final Async async;

  private ParaViewClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
    this.async = new Async(channel.async());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static ParaView of(Channel channel) {
    return new ParaViewClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new Async(channel.async());
  }

  @Override
  public Directory list(String path) {
    return blocking.list(path).toCompletableFuture().join();
  }

  @Override
  public Map<String, Boolean> scalarBars(List<String> proxyIds) {
    return blocking.scalarBars(proxyIds).toCompletableFuture().join();
  }

  @Override
  public Map<String, Object> save(String path, String options) {
    return blocking.save(path, options).toCompletableFuture().join();
  }

  @Override
  public Object retrieve(String key) {
    return blocking.retrieve(key).toCompletableFuture().join();
  }

  @Override
  public void store(String key, Object value) {
    blocking.store(key, value);
  }

  @Override
  public Map<String, Object> create(String functionName, String parentId,
      List<PropertyValue> initialValues, boolean skipDomain) {
    return blocking.create(functionName, parentId, initialValues, skipDomain).toCompletableFuture().join();
  }

  @Override
  public void delete(String proxyId) {
    blocking.delete(proxyId);
  }

  @Override
  public double timeIndex(int index) {
    return blocking.timeIndex(index).toCompletableFuture().join();
  }

  @Override
  public List<Double> timeValues() {
    return blocking.timeValues().toCompletableFuture().join();
  }

  @Override
  public List<Double> vcr(Action action) {
    return blocking.vcr(action).toCompletableFuture().join();
  }

  @Override
  public Map<String, Object> camera(String view) {
    return blocking.camera(view).toCompletableFuture().join();
  }

  @Override
  public Map<String, Object> render(RenderOptions options) {
    return blocking.render(options).toCompletableFuture().join();
  }

  @Override
  public Map<String, Object> resize(String view, int width, int height) {
    return blocking.resize(view, width, height).toCompletableFuture().join();
  }

  @Override
  public Topic<Progress> progress() {
    return async.progress();
  }

  /**
   * {@link ParaView} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Directory> list(String path) {
      var call = channel.<Directory>call("file.server.directory.list", 1, DirectoryCodec.INSTANCE);
      call.arguments().writeString(path);
      return call.send();
    }

    public CompletionStage<Map<String, Boolean>> scalarBars(List<String> proxyIds) {
      var call = channel.<Map<String, Boolean>>call("pv.color.manager.scalarbar.visibility.get", 1, SCALAR_BARS_RESULT);
      PROXY_IDS.write(call.arguments(), proxyIds);
      return call.send();
    }

    public CompletionStage<Map<String, Object>> save(String path, String options) {
      var call = channel.<Map<String, Object>>call("pv.data.save", 1, SAVE_RESULT);
      call.arguments().writeString(path);
      var keywords = call.keywords(1);
      keywords.writeField(SAVE_KEYWORDS, 0).writeString(options);
      return call.send();
    }

    public CompletionStage<Object> retrieve(String key) {
      var call = channel.<Object>call("pv.keyvaluepair.retrieve", 1, RETRIEVE_RESULT);
      call.arguments().writeString(key);
      return call.send();
    }

    public CompletionStage<Void> store(String key, Object value) {
      var call = channel.<Void>call("pv.keyvaluepair.store", 2, Codecs.VOID);
      var out = call.arguments();
      out.writeString(key);
      out.writeAny(value);
      return call.send();
    }

    public CompletionStage<Map<String, Object>> create(String functionName, String parentId,
        List<PropertyValue> initialValues, boolean skipDomain) {
      var call = channel.<Map<String, Object>>call("pv.proxy.manager.create", 4, SAVE_RESULT);
      var out = call.arguments();
      out.writeString(functionName);
      out.writeString(parentId);
      INITIAL_VALUES.write(out, initialValues);
      out.writeBoolean(skipDomain);
      return call.send();
    }

    public CompletionStage<Void> delete(String proxyId) {
      var call = channel.<Void>call("pv.proxy.manager.delete", 1, Codecs.VOID);
      call.arguments().writeString(proxyId);
      return call.send();
    }

    public CompletionStage<Double> timeIndex(int index) {
      var call = channel.<Double>call("pv.time.index.set", 1, Codecs.DOUBLE);
      call.arguments().writeInt(index);
      return call.send();
    }

    public CompletionStage<List<Double>> timeValues() {
      return channel.<List<Double>>call("pv.time.values", 0, TIME_VALUES_RESULT).send();
    }

    public CompletionStage<List<Double>> vcr(Action action) {
      var call = channel.<List<Double>>call("pv.vcr.action", 1, TIME_VALUES_RESULT);
      ActionCodec.INSTANCE.write(call.arguments(), action);
      return call.send();
    }

    public CompletionStage<Map<String, Object>> camera(String view) {
      var call = channel.<Map<String, Object>>call("viewport.camera.get", 1, SAVE_RESULT);
      call.arguments().writeString(view);
      return call.send();
    }

    public CompletionStage<Map<String, Object>> render(RenderOptions options) {
      var call = channel.<Map<String, Object>>call("viewport.image.render", 1, SAVE_RESULT);
      RenderOptionsCodec.INSTANCE.write(call.arguments(), options);
      return call.send();
    }

    public CompletionStage<Map<String, Object>> resize(String view, int width, int height) {
      var call = channel.<Map<String, Object>>call("viewport.size.update", 3, SAVE_RESULT);
      var out = call.arguments();
      out.writeString(view);
      out.writeInt(width);
      out.writeInt(height);
      return call.send();
    }

    public Topic<Progress> progress() {
      return channel.<Progress>topic("paraview.progress", ProgressCodec.INSTANCE);
    }
  }
}
