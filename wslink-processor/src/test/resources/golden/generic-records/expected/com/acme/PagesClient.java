package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Pages} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class PagesClient implements Pages {
  private static final Codec<Box<Special>> BOX = BoxCodec.of(SpecialCodec.INSTANCE);

  private static final Codec<Box<Item>> BOX_RESULT = BoxCodec.of(ItemCodec.INSTANCE);

  private static final Codec<Either<Integer, List<String>>> EITHER_RESULT = EitherCodec.of(Codecs.INT, Codecs.list(Codecs.STRING));

  private static final Codec<Page<String>> NAMES_RESULT = PageCodec.of(Codecs.STRING);

  private static final Codec<Page<Page<Item>>> PAGES_RESULT = PageCodec.of(PageCodec.of(ItemCodec.INSTANCE));

  private static final Codec<Tree<Item>> TREE = TreeCodec.of(ItemCodec.INSTANCE);

  private static final Codec<Tree<String>> TREE_RESULT = TreeCodec.of(Codecs.STRING);

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
    return new Staged(channel);
  }

  @Override
  public Box<Item> box(Box<Special> box) {
    return beginBox(channel, box).await(BOX_RESULT);
  }

  @Override
  public Either<Integer, List<String>> either() {
    return beginEither(channel).await(EITHER_RESULT);
  }

  @Override
  public Page<String> names(int number) {
    return beginNames(channel, number).await(NAMES_RESULT);
  }

  @Override
  public Page<Page<Item>> pages() {
    return beginPages(channel).await(PAGES_RESULT);
  }

  @Override
  public Tree<String> tree(Tree<Item> tree) {
    return beginTree(channel, tree).await(TREE_RESULT);
  }

  private static OutgoingCall beginBox(Channel channel, Box<Special> box) {
    OutgoingCall call = channel.call("pages.box", 1, 0);
    WireWriter out = call.arguments();
    BOX.write(out, box);
    return call;
  }

  private static OutgoingCall beginEither(Channel channel) {
    return channel.call("pages.either", 0, 0);
  }

  private static OutgoingCall beginNames(Channel channel, int number) {
    OutgoingCall call = channel.call("pages.names", 1, 0);
    WireWriter out = call.arguments();
    out.writeInt(number);
    return call;
  }

  private static OutgoingCall beginPages(Channel channel) {
    return channel.call("pages.pages", 0, 0);
  }

  private static OutgoingCall beginTree(Channel channel, Tree<Item> tree) {
    OutgoingCall call = channel.call("pages.tree", 1, 0);
    WireWriter out = call.arguments();
    TREE.write(out, tree);
    return call;
  }

  /**
   * {@link Pages} with stages in place of results.
   */
  public interface Async {
    CompletionStage<Box<Item>> box(Box<Special> box);

    CompletionStage<Either<Integer, List<String>>> either();

    CompletionStage<Page<String>> names(int number);

    CompletionStage<Page<Page<Item>>> pages();

    CompletionStage<Tree<String>> tree(Tree<Item> tree);
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public CompletionStage<Box<Item>> box(Box<Special> box) {
      return beginBox(channel, box).send(BOX_RESULT);
    }

    @Override
    public CompletionStage<Either<Integer, List<String>>> either() {
      return beginEither(channel).send(EITHER_RESULT);
    }

    @Override
    public CompletionStage<Page<String>> names(int number) {
      return beginNames(channel, number).send(NAMES_RESULT);
    }

    @Override
    public CompletionStage<Page<Page<Item>>> pages() {
      return beginPages(channel).send(PAGES_RESULT);
    }

    @Override
    public CompletionStage<Tree<String>> tree(Tree<Item> tree) {
      return beginTree(channel, tree).send(TREE_RESULT);
    }
  }
}
