package com.acme;

import io.github.wslink4j.Default;
import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.NonBlocking;
import io.github.wslink4j.Overflow;
import io.github.wslink4j.PublishTopic;
import io.github.wslink4j.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** A remote 3-D view. */
@ExportRPC
public interface Viewport {

  /**
   * Turns the camera and tells where it stands then.
   *
   * @param azimuth to the right, in degrees
   * @param elevation up, in degrees
   * @return the camera, see {@link Camera}
   */
  @ExportRPC("viewport.camera.rotate")
  Camera rotate(double azimuth, double elevation);

  @ExportRPC("viewport.mesh.load")
  CompletionStage<MeshInfo> load(String name, @Default("false") boolean reload) throws UnknownMesh;

  /** Every frame of one view, from the moment of subscribing. */
  @PublishTopic(value = "viewport.image.push.subscription", overflow = Overflow.LATEST)
  Topic<Frame> frames(String viewId);

  Topic<String> log();

  @NonBlocking
  void stop();

  int sum(Integer... numbers);

  Map<Shading, List<Camera>> presets(Optional<String> filter, List<String> tags);

  byte[] echo(byte[] data);

  Object anything(Object... values);

  long count(int... counts);
}
