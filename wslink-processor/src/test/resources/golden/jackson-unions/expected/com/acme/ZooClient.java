package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Zoo} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ZooClient implements Zoo {
  private final Channel channel;

  private ZooClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Zoo of(Channel channel) {
    return new ZooClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new ZooClient(channel).new Async();
  }

  @Override
  public Animal animal(Animal animal) {
    return beginAnimal(animal).await();
  }

  private OutgoingCall<Animal> beginAnimal(Animal animal) {
    var call = channel.call("zoo.animal", 1, AnimalCodec.INSTANCE);
    AnimalCodec.INSTANCE.write(call.arguments(), animal);
    return call;
  }

  /**
   * {@link Zoo} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Animal> animal(Animal animal) {
      return beginAnimal(animal).send();
    }
  }
}
