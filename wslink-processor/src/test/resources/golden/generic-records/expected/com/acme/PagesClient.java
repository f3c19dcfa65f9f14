package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Pages} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class PagesClient implements Pages {
  private static final Codec<Box<Item>> BOX_RESULT = BoxCodec.of(ItemCodec.INSTANCE);

  private static final Codec<Box<Special>> BOX = BoxCodec.of(SpecialCodec.INSTANCE);

  private static final Codec<Map<String, Optional<Integer>>> COUNTS_RESULT = Codecs.STRING.<Optional<Integer>>mapTo(Codecs.INT.optional());

  private static final Codec<Either<Integer, List<String>>> EITHER_RESULT = EitherCodec.of(Codecs.INT, Codecs.STRING.list());

  private static final Codec<Framed<Shape>> FRAMED_RESULT = FramedCodec.of(ShapeCodec.INSTANCE);

  private static final Codec<Framed<Shape.Circle>> FRAMED = FramedCodec.of(ShapeCircleCodec.INSTANCE);

  private static final Codec<Page<String>> NAMES_RESULT = PageCodec.of(Codecs.STRING);

  private static final Codec<Page<Page<Item>>> PAGES_RESULT = PageCodec.of(PageCodec.of(ItemCodec.INSTANCE));

  private static final Codec<Shelf<byte[]>> SHELF_RESULT = ShelfCodec.of(Codecs.BYTES);

  private static final Codec<Tree<Optional<String>>> SPARSE_RESULT = TreeCodec.of(Codecs.STRING.optional());

  private static final Codec<Tree<String>> TREE_RESULT = TreeCodec.of(Codecs.STRING);

  private static final Codec<Tree<Item>> TREE = TreeCodec.of(ItemCodec.INSTANCE);

  private final Async blocking;

  private PagesClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
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
    return new Async(channel.async());
  }

  @Override
  public Box<Item> box(Box<Special> box) {
    return blocking.box(box).toCompletableFuture().join();
  }

  @Override
  public Map<String, Optional<Integer>> counts(Map<String, Optional<Integer>> counts) {
    return blocking.counts(counts).toCompletableFuture().join();
  }

  @Override
  public Either<Integer, List<String>> either() {
    return blocking.either().toCompletableFuture().join();
  }

  @Override
  public Framed<Shape> framed(Framed<Shape.Circle> framed) {
    return blocking.framed(framed).toCompletableFuture().join();
  }

  @Override
  public Page<String> names(int number) {
    return blocking.names(number).toCompletableFuture().join();
  }

  @Override
  public Page<Page<Item>> pages() {
    return blocking.pages().toCompletableFuture().join();
  }

  @Override
  public Shelf<byte[]> shelf(Shelf<byte[]> shelf) {
    return blocking.shelf(shelf).toCompletableFuture().join();
  }

  @Override
  public Tree<Optional<String>> sparse(Tree<Optional<String>> tree) {
    return blocking.sparse(tree).toCompletableFuture().join();
  }

  @Override
  public Tree<String> tree(Tree<Item> tree) {
    return blocking.tree(tree).toCompletableFuture().join();
  }

  /**
   * {@link Pages} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Box<Item>> box(Box<Special> box) {
      var call = channel.<Box<Item>>call("pages.box", 1, BOX_RESULT);
      BOX.write(call.arguments(), box);
      return call.send();
    }

    public CompletionStage<Map<String, Optional<Integer>>> counts(
        Map<String, Optional<Integer>> counts) {
      var call = channel.<Map<String, Optional<Integer>>>call("pages.counts", 1, COUNTS_RESULT);
      COUNTS_RESULT.write(call.arguments(), counts);
      return call.send();
    }

    public CompletionStage<Either<Integer, List<String>>> either() {
      return channel.<Either<Integer, List<String>>>call("pages.either", 0, EITHER_RESULT).send();
    }

    public CompletionStage<Framed<Shape>> framed(Framed<Shape.Circle> framed) {
      var call = channel.<Framed<Shape>>call("pages.framed", 1, FRAMED_RESULT);
      FRAMED.write(call.arguments(), framed);
      return call.send();
    }

    public CompletionStage<Page<String>> names(int number) {
      var call = channel.<Page<String>>call("pages.names", 1, NAMES_RESULT);
      call.arguments().writeInt(number);
      return call.send();
    }

    public CompletionStage<Page<Page<Item>>> pages() {
      return channel.<Page<Page<Item>>>call("pages.pages", 0, PAGES_RESULT).send();
    }

    public CompletionStage<Shelf<byte[]>> shelf(Shelf<byte[]> shelf) {
      var call = channel.<Shelf<byte[]>>call("pages.shelf", 1, SHELF_RESULT);
      SHELF_RESULT.write(call.arguments(), shelf);
      return call.send();
    }

    public CompletionStage<Tree<Optional<String>>> sparse(Tree<Optional<String>> tree) {
      var call = channel.<Tree<Optional<String>>>call("pages.sparse", 1, SPARSE_RESULT);
      SPARSE_RESULT.write(call.arguments(), tree);
      return call.send();
    }

    public CompletionStage<Tree<String>> tree(Tree<Item> tree) {
      var call = channel.<Tree<String>>call("pages.tree", 1, TREE_RESULT);
      TREE.write(call.arguments(), tree);
      return call.send();
    }
  }
}
