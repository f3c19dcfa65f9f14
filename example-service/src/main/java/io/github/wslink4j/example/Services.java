package io.github.wslink4j.example;

import io.github.wslink4j.Audience;
import io.github.wslink4j.server.Publications;
import io.github.wslink4j.server.WslinkServer;
import io.github.wslink4j.server.WslinkServerBuilder;

/** The example's services, ready to be served. */
final class Services {

  private Services() {}

  /**
   * A server that has them.
   *
   * @param metronome beats for the talk and the streams
   */
  static WslinkServerBuilder at(Metronome metronome) {
    Publications publications = Publications.inProcess();
    return WslinkServer.builder()
        .publications(publications)
        .service(ChatDispatchTable.of(new ChatRoom(metronome)))
        .service(SimpleDispatchTable.of(showcase(metronome, publications)));
  }

  // The topics of streams are named by clients, so no interface can promise them.
  private static Showcase showcase(Metronome metronome, Publications publications) {
    return new Showcase(
        metronome,
        Pictures.load(),
        (topic, picture) ->
            publications.publish(topic, picture, PictureCodec.INSTANCE, Audience.everyone()));
  }
}
