package com.acme;

import io.github.wslink4j.Default;
import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.PublishTopic;
import io.github.wslink4j.Topic;

@ExportRPC
public interface LocalView {

  @ExportRPC("viewport.geometry.view.observer.add")
  Observed addObserver(Object viewId);

  @ExportRPC("viewport.geometry.view.observer.remove")
  void removeObserver(Object viewId);

  @ExportRPC("viewport.geometry.view.get.state")
  ViewState state(Object viewId, @Default("false") boolean newSubscription);

  @ExportRPC("viewport.geometry.array.get")
  Object array(String hash, @Default("true") boolean binary);

  @PublishTopic("viewport.geometry.view.subscription")
  Topic<ViewState> states();
}
