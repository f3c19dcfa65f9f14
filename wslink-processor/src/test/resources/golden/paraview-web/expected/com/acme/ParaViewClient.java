package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link ParaView} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ParaViewClient implements ParaView {
  private static final Fields SAVE_KEYWORDS = Fields.none().optional("options");

  private static final Codec<Map<String, Boolean>> SCALAR_BARS_RESULT = Codecs.STRING.mapTo(Codecs.BOOLEAN);

  private static final Codec<List<String>> PROXY_IDS = Codecs.STRING.list();

  private static final Codec<Map<String, Object>> SAVE_RESULT = Codecs.STRING.mapTo(Codecs.ANY);

  private static final Codec<Object> RETRIEVE_RESULT = Codecs.ANY.nullable();

  private static final Codec<List<PropertyValue>> INITIAL_VALUES = PropertyValueCodec.INSTANCE.list();

  private static final Codec<List<Double>> TIME_VALUES_RESULT = Codecs.DOUBLE.list();

  private final Channel channel;

  private ParaViewClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new ParaViewClient(channel).new Async();
  }

  @Override
  public Directory list(String path) {
    return beginList(path).await();
  }

  @Override
  public Map<String, Boolean> scalarBars(List<String> proxyIds) {
    return beginScalarBars(proxyIds).await();
  }

  @Override
  public Map<String, Object> save(String path, String options) {
    return beginSave(path, options).await();
  }

  @Override
  public Object retrieve(String key) {
    return beginRetrieve(key).await();
  }

  @Override
  public void store(String key, Object value) {
    beginStore(key, value).await();
  }

  @Override
  public Map<String, Object> create(String functionName, String parentId,
      List<PropertyValue> initialValues, boolean skipDomain) {
    return beginCreate(functionName, parentId, initialValues, skipDomain).await();
  }

  @Override
  public void delete(String proxyId) {
    beginDelete(proxyId).await();
  }

  @Override
  public double timeIndex(int index) {
    return beginTimeIndex(index).await();
  }

  @Override
  public List<Double> timeValues() {
    return beginTimeValues().await();
  }

  @Override
  public List<Double> vcr(Action action) {
    return beginVcr(action).await();
  }

  @Override
  public Map<String, Object> camera(String view) {
    return beginCamera(view).await();
  }

  @Override
  public Map<String, Object> render(RenderOptions options) {
    return beginRender(options).await();
  }

  @Override
  public Map<String, Object> resize(String view, int width, int height) {
    return beginResize(view, width, height).await();
  }

  @Override
  public Topic<Progress> progress() {
    return channel.topic("paraview.progress", ProgressCodec.INSTANCE);
  }

  private OutgoingCall<Directory> beginList(String path) {
    var call = channel.call("file.server.directory.list", 1, DirectoryCodec.INSTANCE);
    call.arguments().writeString(path);
    return call;
  }

  private OutgoingCall<Map<String, Boolean>> beginScalarBars(List<String> proxyIds) {
    var call = channel.call("pv.color.manager.scalarbar.visibility.get", 1, SCALAR_BARS_RESULT);
    PROXY_IDS.write(call.arguments(), proxyIds);
    return call;
  }

  private OutgoingCall<Map<String, Object>> beginSave(String path, String options) {
    var call = channel.call("pv.data.save", 1, SAVE_RESULT);
    call.arguments().writeString(path);
    WireWriter keywords = call.keywords(1);
    keywords.writeField(SAVE_KEYWORDS, 0);
    keywords.writeString(options);
    return call;
  }

  private OutgoingCall<Object> beginRetrieve(String key) {
    var call = channel.call("pv.keyvaluepair.retrieve", 1, RETRIEVE_RESULT);
    call.arguments().writeString(key);
    return call;
  }

  private OutgoingCall<Void> beginStore(String key, Object value) {
    var call = channel.call("pv.keyvaluepair.store", 2, Codecs.VOID);
    WireWriter out = call.arguments();
    out.writeString(key);
    out.writeAny(value);
    return call;
  }

  private OutgoingCall<Map<String, Object>> beginCreate(String functionName, String parentId,
      List<PropertyValue> initialValues, boolean skipDomain) {
    var call = channel.call("pv.proxy.manager.create", 4, SAVE_RESULT);
    WireWriter out = call.arguments();
    out.writeString(functionName);
    out.writeString(parentId);
    INITIAL_VALUES.write(out, initialValues);
    out.writeBoolean(skipDomain);
    return call;
  }

  private OutgoingCall<Void> beginDelete(String proxyId) {
    var call = channel.call("pv.proxy.manager.delete", 1, Codecs.VOID);
    call.arguments().writeString(proxyId);
    return call;
  }

  private OutgoingCall<Double> beginTimeIndex(int index) {
    var call = channel.call("pv.time.index.set", 1, Codecs.DOUBLE);
    call.arguments().writeInt(index);
    return call;
  }

  private OutgoingCall<List<Double>> beginTimeValues() {
    return channel.call("pv.time.values", 0, TIME_VALUES_RESULT);
  }

  private OutgoingCall<List<Double>> beginVcr(Action action) {
    var call = channel.call("pv.vcr.action", 1, TIME_VALUES_RESULT);
    ActionCodec.INSTANCE.write(call.arguments(), action);
    return call;
  }

  private OutgoingCall<Map<String, Object>> beginCamera(String view) {
    var call = channel.call("viewport.camera.get", 1, SAVE_RESULT);
    call.arguments().writeString(view);
    return call;
  }

  private OutgoingCall<Map<String, Object>> beginRender(RenderOptions options) {
    var call = channel.call("viewport.image.render", 1, SAVE_RESULT);
    RenderOptionsCodec.INSTANCE.write(call.arguments(), options);
    return call;
  }

  private OutgoingCall<Map<String, Object>> beginResize(String view, int width, int height) {
    var call = channel.call("viewport.size.update", 3, SAVE_RESULT);
    WireWriter out = call.arguments();
    out.writeString(view);
    out.writeInt(width);
    out.writeInt(height);
    return call;
  }

  /**
   * {@link ParaView} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Directory> list(String path) {
      return beginList(path).send();
    }

    public CompletionStage<Map<String, Boolean>> scalarBars(List<String> proxyIds) {
      return beginScalarBars(proxyIds).send();
    }

    public CompletionStage<Map<String, Object>> save(String path, String options) {
      return beginSave(path, options).send();
    }

    public CompletionStage<Object> retrieve(String key) {
      return beginRetrieve(key).send();
    }

    public CompletionStage<Void> store(String key, Object value) {
      return beginStore(key, value).send();
    }

    public CompletionStage<Map<String, Object>> create(String functionName, String parentId,
        List<PropertyValue> initialValues, boolean skipDomain) {
      return beginCreate(functionName, parentId, initialValues, skipDomain).send();
    }

    public CompletionStage<Void> delete(String proxyId) {
      return beginDelete(proxyId).send();
    }

    public CompletionStage<Double> timeIndex(int index) {
      return beginTimeIndex(index).send();
    }

    public CompletionStage<List<Double>> timeValues() {
      return beginTimeValues().send();
    }

    public CompletionStage<List<Double>> vcr(Action action) {
      return beginVcr(action).send();
    }

    public CompletionStage<Map<String, Object>> camera(String view) {
      return beginCamera(view).send();
    }

    public CompletionStage<Map<String, Object>> render(RenderOptions options) {
      return beginRender(options).send();
    }

    public CompletionStage<Map<String, Object>> resize(String view, int width, int height) {
      return beginResize(view, width, height).send();
    }

    public Topic<Progress> progress() {
      return ParaViewClient.this.progress();
    }
  }
}
