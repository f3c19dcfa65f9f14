package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Zoo} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ZooClient implements Zoo {
  private final Async blocking;

  private ZooClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
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
    return new Async(channel.async());
  }

  @Override
  public Animal animal(Animal animal) {
    return blocking.animal(animal).toCompletableFuture().join();
  }

  @Override
  public Plant plant(Plant plant) {
    return blocking.plant(plant).toCompletableFuture().join();
  }

  /**
   * {@link Zoo} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Animal> animal(Animal animal) {
      var call = channel.<Animal>call("zoo.animal", 1, AnimalCodec.INSTANCE);
      AnimalCodec.INSTANCE.write(call.arguments(), animal);
      return call.send();
    }

    public CompletionStage<Plant> plant(Plant plant) {
      var call = channel.<Plant>call("zoo.plant", 1, PlantCodec.INSTANCE);
      PlantCodec.INSTANCE.write(call.arguments(), plant);
      return call.send();
    }
  }
}
