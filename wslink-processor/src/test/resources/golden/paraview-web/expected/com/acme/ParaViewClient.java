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

  private static final Codec<List<String>> PROXY_IDS = Codecs.list(Codecs.STRING);

  private static final Codec<Map<String, Boolean>> SCALAR_BARS_RESULT = Codecs.map(Codecs.BOOLEAN);

  private static final Codec<Map<String, Object>> SAVE_RESULT = Codecs.map(Codecs.ANY);

  private static final Codec<Object> RETRIEVE_RESULT = Codecs.nullable(Codecs.ANY);

  private static final Codec<List<PropertyValue>> INITIAL_VALUES = Codecs.list(PropertyValueCodec.INSTANCE);

  private static final Codec<List<Double>> TIME_VALUES_RESULT = Codecs.list(Codecs.DOUBLE);

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
    return beginList(path).await(DirectoryCodec.INSTANCE);
  }

  @Override
  public Map<String, Boolean> scalarBars(List<String> proxyIds) {
    return beginScalarBars(proxyIds).await(SCALAR_BARS_RESULT);
  }

  @Override
  public Map<String, Object> save(String path, String options) {
    return beginSave(path, options).await(SAVE_RESULT);
  }

  @Override
  public Object retrieve(String key) {
    return beginRetrieve(key).await(RETRIEVE_RESULT);
  }

  @Override
  public void store(String key, Object value) {
    beginStore(key, value).await(Codecs.VOID);
  }

  @Override
  public Map<String, Object> create(String functionName, String parentId,
      List<PropertyValue> initialValues, boolean skipDomain) {
    return beginCreate(functionName, parentId, initialValues, skipDomain).await(SAVE_RESULT);
  }

  @Override
  public void delete(String proxyId) {
    beginDelete(proxyId).await(Codecs.VOID);
  }

  @Override
  public double timeIndex(int index) {
    return beginTimeIndex(index).await(Codecs.DOUBLE);
  }

  @Override
  public List<Double> timeValues() {
    return beginTimeValues().await(TIME_VALUES_RESULT);
  }

  @Override
  public List<Double> vcr(Action action) {
    return beginVcr(action).await(TIME_VALUES_RESULT);
  }

  @Override
  public Map<String, Object> camera(String view) {
    return beginCamera(view).await(SAVE_RESULT);
  }

  @Override
  public Map<String, Object> render(RenderOptions options) {
    return beginRender(options).await(SAVE_RESULT);
  }

  @Override
  public Map<String, Object> resize(String view, int width, int height) {
    return beginResize(view, width, height).await(SAVE_RESULT);
  }

  @Override
  public Topic<Progress> progress() {
    return channel.topic("paraview.progress", ProgressCodec.INSTANCE);
  }

  private OutgoingCall beginList(String path) {
    OutgoingCall call = channel.call("file.server.directory.list", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(path);
    return call;
  }

  private OutgoingCall beginScalarBars(List<String> proxyIds) {
    OutgoingCall call = channel.call("pv.color.manager.scalarbar.visibility.get", 1, 0);
    WireWriter out = call.arguments();
    PROXY_IDS.write(out, proxyIds);
    return call;
  }

  private OutgoingCall beginSave(String path, String options) {
    OutgoingCall call = channel.call("pv.data.save", 1, 1);
    WireWriter out = call.arguments();
    out.writeString(path);
    WireWriter keywords = call.keywords();
    keywords.writeField(SAVE_KEYWORDS, 0);
    keywords.writeString(options);
    return call;
  }

  private OutgoingCall beginRetrieve(String key) {
    OutgoingCall call = channel.call("pv.keyvaluepair.retrieve", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(key);
    return call;
  }

  private OutgoingCall beginStore(String key, Object value) {
    OutgoingCall call = channel.call("pv.keyvaluepair.store", 2, 0);
    WireWriter out = call.arguments();
    out.writeString(key);
    out.writeAny(value);
    return call;
  }

  private OutgoingCall beginCreate(String functionName, String parentId,
      List<PropertyValue> initialValues, boolean skipDomain) {
    OutgoingCall call = channel.call("pv.proxy.manager.create", 4, 0);
    WireWriter out = call.arguments();
    out.writeString(functionName);
    out.writeString(parentId);
    INITIAL_VALUES.write(out, initialValues);
    out.writeBoolean(skipDomain);
    return call;
  }

  private OutgoingCall beginDelete(String proxyId) {
    OutgoingCall call = channel.call("pv.proxy.manager.delete", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(proxyId);
    return call;
  }

  private OutgoingCall beginTimeIndex(int index) {
    OutgoingCall call = channel.call("pv.time.index.set", 1, 0);
    WireWriter out = call.arguments();
    out.writeInt(index);
    return call;
  }

  private OutgoingCall beginTimeValues() {
    return channel.call("pv.time.values", 0, 0);
  }

  private OutgoingCall beginVcr(Action action) {
    OutgoingCall call = channel.call("pv.vcr.action", 1, 0);
    WireWriter out = call.arguments();
    ActionCodec.INSTANCE.write(out, action);
    return call;
  }

  private OutgoingCall beginCamera(String view) {
    OutgoingCall call = channel.call("viewport.camera.get", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(view);
    return call;
  }

  private OutgoingCall beginRender(RenderOptions options) {
    OutgoingCall call = channel.call("viewport.image.render", 1, 0);
    WireWriter out = call.arguments();
    RenderOptionsCodec.INSTANCE.write(out, options);
    return call;
  }

  private OutgoingCall beginResize(String view, int width, int height) {
    OutgoingCall call = channel.call("viewport.size.update", 3, 0);
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
      return beginList(path).send(DirectoryCodec.INSTANCE);
    }

    public CompletionStage<Map<String, Boolean>> scalarBars(List<String> proxyIds) {
      return beginScalarBars(proxyIds).send(SCALAR_BARS_RESULT);
    }

    public CompletionStage<Map<String, Object>> save(String path, String options) {
      return beginSave(path, options).send(SAVE_RESULT);
    }

    public CompletionStage<Object> retrieve(String key) {
      return beginRetrieve(key).send(RETRIEVE_RESULT);
    }

    public CompletionStage<Void> store(String key, Object value) {
      return beginStore(key, value).send(Codecs.VOID);
    }

    public CompletionStage<Map<String, Object>> create(String functionName, String parentId,
        List<PropertyValue> initialValues, boolean skipDomain) {
      return beginCreate(functionName, parentId, initialValues, skipDomain).send(SAVE_RESULT);
    }

    public CompletionStage<Void> delete(String proxyId) {
      return beginDelete(proxyId).send(Codecs.VOID);
    }

    public CompletionStage<Double> timeIndex(int index) {
      return beginTimeIndex(index).send(Codecs.DOUBLE);
    }

    public CompletionStage<List<Double>> timeValues() {
      return beginTimeValues().send(TIME_VALUES_RESULT);
    }

    public CompletionStage<List<Double>> vcr(Action action) {
      return beginVcr(action).send(TIME_VALUES_RESULT);
    }

    public CompletionStage<Map<String, Object>> camera(String view) {
      return beginCamera(view).send(SAVE_RESULT);
    }

    public CompletionStage<Map<String, Object>> render(RenderOptions options) {
      return beginRender(options).send(SAVE_RESULT);
    }

    public CompletionStage<Map<String, Object>> resize(String view, int width, int height) {
      return beginResize(view, width, height).send(SAVE_RESULT);
    }

    public Topic<Progress> progress() {
      return ParaViewClient.this.progress();
    }
  }
}
