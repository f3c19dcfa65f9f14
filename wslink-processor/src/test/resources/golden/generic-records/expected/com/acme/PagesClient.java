package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Pages} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class PagesClient implements Pages {
  private static final Codec<Box<Item>> BOX_RESULT = BoxCodec.of(ItemCodec.INSTANCE);

  private static final Codec<Box<Special>> BOX = BoxCodec.of(SpecialCodec.INSTANCE);

  private static final Codec<Either<Integer, List<String>>> EITHER_RESULT = EitherCodec.of(Codecs.INT, Codecs.STRING.list());

  private static final Codec<Page<String>> NAMES_RESULT = PageCodec.of(Codecs.STRING);

  private static final Codec<Page<Page<Item>>> PAGES_RESULT = PageCodec.of(PageCodec.of(ItemCodec.INSTANCE));

  private static final Codec<Tree<String>> TREE_RESULT = TreeCodec.of(Codecs.STRING);

  private static final Codec<Tree<Item>> TREE = TreeCodec.of(ItemCodec.INSTANCE);

  private final Channel channel;

  private PagesClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Pages of(Channel channel) {
    return new PagesClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new PagesClient(channel).new Async();
  }

  @Override
  public Box<Item> box(Box<Special> box) {
    return beginBox(box).await();
  }

  @Override
  public Either<Integer, List<String>> either() {
    return beginEither().await();
  }

  @Override
  public Page<String> names(int number) {
    return beginNames(number).await();
  }

  @Override
  public Page<Page<Item>> pages() {
    return beginPages().await();
  }

  @Override
  public Tree<String> tree(Tree<Item> tree) {
    return beginTree(tree).await();
  }

  private OutgoingCall<Box<Item>> beginBox(Box<Special> box) {
    var call = channel.call("pages.box", 1, BOX_RESULT);
    BOX.write(call.arguments(), box);
    return call;
  }

  private OutgoingCall<Either<Integer, List<String>>> beginEither() {
    return channel.call("pages.either", 0, EITHER_RESULT);
  }

  private OutgoingCall<Page<String>> beginNames(int number) {
    var call = channel.call("pages.names", 1, NAMES_RESULT);
    call.arguments().writeInt(number);
    return call;
  }

  private OutgoingCall<Page<Page<Item>>> beginPages() {
    return channel.call("pages.pages", 0, PAGES_RESULT);
  }

  private OutgoingCall<Tree<String>> beginTree(Tree<Item> tree) {
    var call = channel.call("pages.tree", 1, TREE_RESULT);
    TREE.write(call.arguments(), tree);
    return call;
  }

  /**
   * {@link Pages} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Box<Item>> box(Box<Special> box) {
      return beginBox(box).send();
    }

    public CompletionStage<Either<Integer, List<String>>> either() {
      return beginEither().send();
    }

    public CompletionStage<Page<String>> names(int number) {
      return beginNames(number).send();
    }

    public CompletionStage<Page<Page<Item>>> pages() {
      return beginPages().send();
    }

    public CompletionStage<Tree<String>> tree(Tree<Item> tree) {
      return beginTree(tree).send();
    }
  }
}
