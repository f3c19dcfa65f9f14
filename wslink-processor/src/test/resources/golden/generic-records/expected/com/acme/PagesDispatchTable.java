package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Pages}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class PagesDispatchTable extends DispatchTable {
  private static final Codec<Box<Special>> BOX = BoxCodec.of(SpecialCodec.INSTANCE);

  private static final Codec<Box<Item>> BOX_RESULT = BoxCodec.of(ItemCodec.INSTANCE);

  private static final Codec<Map<String, Optional<Integer>>> COUNTS = Codecs.STRING.<Optional<Integer>>mapTo(Codecs.INT.optional());

  private static final Codec<Either<Integer, List<String>>> EITHER_RESULT = EitherCodec.of(Codecs.INT, Codecs.STRING.list());

  private static final Codec<Framed<Shape.Circle>> FRAMED = FramedCodec.of(ShapeCircleCodec.INSTANCE);

  private static final Codec<Framed<Shape>> FRAMED_RESULT = FramedCodec.of(ShapeCodec.INSTANCE);

  private static final Codec<Page<String>> NAMES_RESULT = PageCodec.of(Codecs.STRING);

  private static final Codec<Page<Page<Item>>> PAGES_RESULT = PageCodec.of(PageCodec.of(ItemCodec.INSTANCE));

  private static final Codec<Shelf<byte[]>> SHELF = ShelfCodec.of(Codecs.BYTES);

  private static final Codec<Tree<Optional<String>>> TREE = TreeCodec.of(Codecs.STRING.optional());

  private static final Codec<Tree<Item>> TREE_ = TreeCodec.of(ItemCodec.INSTANCE);

  private static final Codec<Tree<String>> TREE_RESULT = TreeCodec.of(Codecs.STRING);

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Pages",
      "aab3f76196dcdcca694fb1521a44b05636e8260fe3a5fc1d27e0bc148fc03b99")
      .method("pages.box").required("box")
      .method("pages.counts").required("counts")
      .method("pages.either")
      .method("pages.framed").required("framed")
      .method("pages.names").required("number")
      .method("pages.pages")
      .method("pages.shelf").required("shelf")
      .method("pages.sparse").required("tree")
      .method("pages.tree").required("tree")
      .build();

  private final Pages service;

  private PagesDispatchTable(Pages service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private PagesDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Pages service) {
    return new PagesDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Pages> factory) {
    return perSession(new PagesDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Pages) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> box(call);
      case 1 -> counts(call);
      case 2 -> either(call);
      case 3 -> framed(call);
      case 4 -> names(call);
      case 5 -> pages(call);
      case 6 -> shelf(call);
      case 7 -> sparse(call);
      case 8 -> tree(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void box(Call call) throws Exception {
    var box = BOX.read(call.argument(0));
    var result = service.box(box);
    BOX_RESULT.write(call.result(), result);
  }

  private void counts(Call call) throws Exception {
    var counts = COUNTS.read(call.argument(0));
    var result = service.counts(counts);
    COUNTS.write(call.result(), result);
  }

  private void either(Call call) throws Exception {
    var result = service.either();
    EITHER_RESULT.write(call.result(), result);
  }

  private void framed(Call call) throws Exception {
    var framed = FRAMED.read(call.argument(0));
    var result = service.framed(framed);
    FRAMED_RESULT.write(call.result(), result);
  }

  private void names(Call call) throws Exception {
    var number = call.argument(0).readInt();
    var result = service.names(number);
    NAMES_RESULT.write(call.result(), result);
  }

  private void pages(Call call) throws Exception {
    var result = service.pages();
    PAGES_RESULT.write(call.result(), result);
  }

  private void shelf(Call call) throws Exception {
    var shelf = SHELF.read(call.argument(0));
    var result = service.shelf(shelf);
    SHELF.write(call.result(), result);
  }

  private void sparse(Call call) throws Exception {
    var tree = TREE.read(call.argument(0));
    var result = service.sparse(tree);
    TREE.write(call.result(), result);
  }

  private void tree(Call call) throws Exception {
    var tree = TREE_.read(call.argument(0));
    var result = service.tree(tree);
    TREE_RESULT.write(call.result(), result);
  }
}
