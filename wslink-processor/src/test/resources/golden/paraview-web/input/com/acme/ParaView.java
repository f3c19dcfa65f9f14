package com.acme;

import io.github.wslink4j.Default;
import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Kwarg;
import io.github.wslink4j.PublishTopic;
import io.github.wslink4j.Topic;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@ExportRPC
public interface ParaView {

  @ExportRPC("viewport.image.render")
  Map<String, Object> render(RenderOptions options);

  @ExportRPC("viewport.camera.get")
  Map<String, Object> camera(String view);

  @ExportRPC("viewport.size.update")
  Map<String, Object> resize(String view, int width, int height);

  @ExportRPC("file.server.directory.list")
  Directory list(@Default(".") String path);

  @ExportRPC("pv.proxy.manager.create")
  Map<String, Object> create(String functionName, String parentId, List<PropertyValue> initialValues, @Default("false") boolean skipDomain);

  @ExportRPC("pv.proxy.manager.delete")
  void delete(String proxyId);

  @ExportRPC("pv.color.manager.scalarbar.visibility.get")
  Map<String, Boolean> scalarBars(List<String> proxyIds);

  @ExportRPC("pv.time.index.set")
  double timeIndex(int index);

  @ExportRPC("pv.time.values")
  List<Double> timeValues();

  @ExportRPC("pv.vcr.action")
  List<Double> vcr(Action action);

  @ExportRPC("pv.keyvaluepair.store")
  void store(String key, Object value);

  @ExportRPC("pv.keyvaluepair.retrieve")
  @Nullable Object retrieve(String key);

  @ExportRPC("pv.data.save")
  Map<String, Object> save(String path, @Kwarg @Default("") String options);

  @PublishTopic("paraview.progress")
  Topic<Progress> progress();
}
