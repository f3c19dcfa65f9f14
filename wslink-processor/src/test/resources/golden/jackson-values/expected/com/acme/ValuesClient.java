package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Values} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ValuesClient implements Values {
  private static final Codec<Key<Person>> FIND_RESULT = KeyCodec.of(PersonCodec.INSTANCE);

  private static final Codec<Key<Folder>> KEY = KeyCodec.of(FolderCodec.INSTANCE);

  private static final Codec<Map<String, Celsius>> TEMPERATURES_RESULT = Codecs.STRING.<Celsius>mapTo(CelsiusCodec.INSTANCE);

  private static final Codec<List<Weekday>> DAYS = WeekdayCodec.INSTANCE.list();

  private static final Codec<Wrapper<String>> WRAPPED_RESULT = WrapperCodec.of(Codecs.STRING);

  private static final Codec<Wrapper<UserId>> WRAPPER = WrapperCodec.of(UserIdCodec.INSTANCE);

  private final Async blocking;

  private ValuesClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Values of(Channel channel) {
    return new ValuesClient(channel);
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
  public Key<Person> find(Key<Folder> key) {
    return blocking.find(key).toCompletableFuture().join();
  }

  @Override
  public UserId next(UserId id) {
    return blocking.next(id).toCompletableFuture().join();
  }

  @Override
  public Person rename(Person person, Nickname nickname) {
    return blocking.rename(person, nickname).toCompletableFuture().join();
  }

  @Override
  public Folder root(Folder folder) {
    return blocking.root(folder).toCompletableFuture().join();
  }

  @Override
  public Map<String, Celsius> temperatures(List<Weekday> days) {
    return blocking.temperatures(days).toCompletableFuture().join();
  }

  @Override
  public Wrapper<String> wrapped(Wrapper<UserId> wrapper) {
    return blocking.wrapped(wrapper).toCompletableFuture().join();
  }

  /**
   * {@link Values} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Key<Person>> find(Key<Folder> key) {
      var call = channel.<Key<Person>>call("values.find", 1, FIND_RESULT);
      KEY.write(call.arguments(), key);
      return call.send();
    }

    public CompletionStage<UserId> next(UserId id) {
      var call = channel.<UserId>call("values.next", 1, UserIdCodec.INSTANCE);
      UserIdCodec.INSTANCE.write(call.arguments(), id);
      return call.send();
    }

    public CompletionStage<Person> rename(Person person, Nickname nickname) {
      var call = channel.<Person>call("values.rename", 2, PersonCodec.INSTANCE);
      var out = call.arguments();
      PersonCodec.INSTANCE.write(out, person);
      NicknameCodec.INSTANCE.write(out, nickname);
      return call.send();
    }

    public CompletionStage<Folder> root(Folder folder) {
      var call = channel.<Folder>call("values.root", 1, FolderCodec.INSTANCE);
      FolderCodec.INSTANCE.write(call.arguments(), folder);
      return call.send();
    }

    public CompletionStage<Map<String, Celsius>> temperatures(List<Weekday> days) {
      var call = channel.<Map<String, Celsius>>call("values.temperatures", 1, TEMPERATURES_RESULT);
      DAYS.write(call.arguments(), days);
      return call.send();
    }

    public CompletionStage<Wrapper<String>> wrapped(Wrapper<UserId> wrapper) {
      var call = channel.<Wrapper<String>>call("values.wrapped", 1, WRAPPED_RESULT);
      WRAPPER.write(call.arguments(), wrapper);
      return call.send();
    }
  }
}
