package com.acme;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Topic;

@ExportRPC
public interface Call {

  String in(String call, int in, long out, double argument, String service, String result);

  String call(String channel, String value, String keywords, Codec codec);

  Codec of(List list, WireReader reader);

  Topic<List> topic(String subscription, String out, String call);

  void subscribe(int... i);

  Fields fields(Override override);

  int sum(int call, int... each);

  Capitals capitals(Capitals service, java.util.List<String> DESCRIPTOR, java.util.List<Integer> CALL);

  boolean run(boolean blocking, boolean async);
}
