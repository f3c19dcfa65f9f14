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
    return new Staged(channel);
  }

  @Override
  public Directory list(String path) {
    return beginList(channel, path).await(DirectoryCodec.INSTANCE);
  }

  @Override
  public Map<String, Boolean> scalarBars(List<String> proxyIds) {
    return beginScalarBars(channel, proxyIds).await(SCALAR_BARS_RESULT);
  }

  @Override
  public Map<String, Object> save(String path, String options) {
    return beginSave(channel, path, options).await(SAVE_RESULT);
  }

  @Override
  public Object retrieve(String key) {
    return beginRetrieve(channel, key).await(RETRIEVE_RESULT);
  }

  @Override
  public void store(String key, Object value) {
    beginStore(channel, key, value).await(Codecs.VOID);
  }

  @Override
  public Map<String, Object> create(String functionName, String parentId,
      List<PropertyValue> initialValues, boolean skipDomain) {
    return beginCreate(channel, functionName, parentId, initialValues, skipDomain).await(SAVE_RESULT);
  }

  @Override
  public void delete(String proxyId) {
    beginDelete(channel, proxyId).await(Codecs.VOID);
  }

  @Override
  public double timeIndex(int index) {
    return beginTimeIndex(channel, index).await(Codecs.DOUBLE);
  }

  @Override
  public List<Double> timeValues() {
    return beginTimeValues(channel).await(TIME_VALUES_RESULT);
  }

  @Override
  public List<Double> vcr(Action action) {
    return beginVcr(channel, action).await(TIME_VALUES_RESULT);
  }

  @Override
  public Map<String, Object> camera(String view) {
    return beginCamera(channel, view).await(SAVE_RESULT);
  }

  @Override
  public Map<String, Object> render(RenderOptions options) {
    return beginRender(channel, options).await(SAVE_RESULT);
  }

  @Override
  public Map<String, Object> resize(String view, int width, int height) {
    return beginResize(channel, view, width, height).await(SAVE_RESULT);
  }

  @Override
  public Topic<Progress> progress() {
    return openProgress(channel);
  }

  private static OutgoingCall beginList(Channel channel, String path) {
    OutgoingCall call = channel.call("file.server.directory.list", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(path);
    return call;
  }

  private static OutgoingCall beginScalarBars(Channel channel, List<String> proxyIds) {
    OutgoingCall call = channel.call("pv.color.manager.scalarbar.visibility.get", 1, 0);
    WireWriter out = call.arguments();
    PROXY_IDS.write(out, proxyIds);
    return call;
  }

  private static OutgoingCall beginSave(Channel channel, String path, String options) {
    OutgoingCall call = channel.call("pv.data.save", 1, 1);
    WireWriter out = call.arguments();
    out.writeString(path);
    WireWriter keywords = call.keywords();
    keywords.writeField(SAVE_KEYWORDS, 0);
    keywords.writeString(options);
    return call;
  }

  private static OutgoingCall beginRetrieve(Channel channel, String key) {
    OutgoingCall call = channel.call("pv.keyvaluepair.retrieve", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(key);
    return call;
  }

  private static OutgoingCall beginStore(Channel channel, String key, Object value) {
    OutgoingCall call = channel.call("pv.keyvaluepair.store", 2, 0);
    WireWriter out = call.arguments();
    out.writeString(key);
    out.writeAny(value);
    return call;
  }

  private static OutgoingCall beginCreate(Channel channel, String functionName, String parentId,
      List<PropertyValue> initialValues, boolean skipDomain) {
    OutgoingCall call = channel.call("pv.proxy.manager.create", 4, 0);
    WireWriter out = call.arguments();
    out.writeString(functionName);
    out.writeString(parentId);
    INITIAL_VALUES.write(out, initialValues);
    out.writeBoolean(skipDomain);
    return call;
  }

  private static OutgoingCall beginDelete(Channel channel, String proxyId) {
    OutgoingCall call = channel.call("pv.proxy.manager.delete", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(proxyId);
    return call;
  }

  private static OutgoingCall beginTimeIndex(Channel channel, int index) {
    OutgoingCall call = channel.call("pv.time.index.set", 1, 0);
    WireWriter out = call.arguments();
    out.writeInt(index);
    return call;
  }

  private static OutgoingCall beginTimeValues(Channel channel) {
    return channel.call("pv.time.values", 0, 0);
  }

  private static OutgoingCall beginVcr(Channel channel, Action action) {
    OutgoingCall call = channel.call("pv.vcr.action", 1, 0);
    WireWriter out = call.arguments();
    ActionCodec.INSTANCE.write(out, action);
    return call;
  }

  private static OutgoingCall beginCamera(Channel channel, String view) {
    OutgoingCall call = channel.call("viewport.camera.get", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(view);
    return call;
  }

  private static OutgoingCall beginRender(Channel channel, RenderOptions options) {
    OutgoingCall call = channel.call("viewport.image.render", 1, 0);
    WireWriter out = call.arguments();
    RenderOptionsCodec.INSTANCE.write(out, options);
    return call;
  }

  private static OutgoingCall beginResize(Channel channel, String view, int width, int height) {
    OutgoingCall call = channel.call("viewport.size.update", 3, 0);
    WireWriter out = call.arguments();
    out.writeString(view);
    out.writeInt(width);
    out.writeInt(height);
    return call;
  }

  private static Topic<Progress> openProgress(Channel channel) {
    return channel.topic("paraview.progress", ProgressCodec.INSTANCE);
  }

  /**
   * {@link ParaView} with stages in place of results.
   */
  public interface Async {
    CompletionStage<Directory> list(String path);

    CompletionStage<Map<String, Boolean>> scalarBars(List<String> proxyIds);

    CompletionStage<Map<String, Object>> save(String path, String options);

    CompletionStage<Object> retrieve(String key);

    CompletionStage<Void> store(String key, Object value);

    CompletionStage<Map<String, Object>> create(String functionName, String parentId,
        List<PropertyValue> initialValues, boolean skipDomain);

    CompletionStage<Void> delete(String proxyId);

    CompletionStage<Double> timeIndex(int index);

    CompletionStage<List<Double>> timeValues();

    CompletionStage<List<Double>> vcr(Action action);

    CompletionStage<Map<String, Object>> camera(String view);

    CompletionStage<Map<String, Object>> render(RenderOptions options);

    CompletionStage<Map<String, Object>> resize(String view, int width, int height);

    Topic<Progress> progress();
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public CompletionStage<Directory> list(String path) {
      return beginList(channel, path).send(DirectoryCodec.INSTANCE);
    }

    @Override
    public CompletionStage<Map<String, Boolean>> scalarBars(List<String> proxyIds) {
      return beginScalarBars(channel, proxyIds).send(SCALAR_BARS_RESULT);
    }

    @Override
    public CompletionStage<Map<String, Object>> save(String path, String options) {
      return beginSave(channel, path, options).send(SAVE_RESULT);
    }

    @Override
    public CompletionStage<Object> retrieve(String key) {
      return beginRetrieve(channel, key).send(RETRIEVE_RESULT);
    }

    @Override
    public CompletionStage<Void> store(String key, Object value) {
      return beginStore(channel, key, value).send(Codecs.VOID);
    }

    @Override
    public CompletionStage<Map<String, Object>> create(String functionName, String parentId,
        List<PropertyValue> initialValues, boolean skipDomain) {
      return beginCreate(channel, functionName, parentId, initialValues, skipDomain).send(SAVE_RESULT);
    }

    @Override
    public CompletionStage<Void> delete(String proxyId) {
      return beginDelete(channel, proxyId).send(Codecs.VOID);
    }

    @Override
    public CompletionStage<Double> timeIndex(int index) {
      return beginTimeIndex(channel, index).send(Codecs.DOUBLE);
    }

    @Override
    public CompletionStage<List<Double>> timeValues() {
      return beginTimeValues(channel).send(TIME_VALUES_RESULT);
    }

    @Override
    public CompletionStage<List<Double>> vcr(Action action) {
      return beginVcr(channel, action).send(TIME_VALUES_RESULT);
    }

    @Override
    public CompletionStage<Map<String, Object>> camera(String view) {
      return beginCamera(channel, view).send(SAVE_RESULT);
    }

    @Override
    public CompletionStage<Map<String, Object>> render(RenderOptions options) {
      return beginRender(channel, options).send(SAVE_RESULT);
    }

    @Override
    public CompletionStage<Map<String, Object>> resize(String view, int width, int height) {
      return beginResize(channel, view, width, height).send(SAVE_RESULT);
    }

    @Override
    public Topic<Progress> progress() {
      return openProgress(channel);
    }
  }
}
