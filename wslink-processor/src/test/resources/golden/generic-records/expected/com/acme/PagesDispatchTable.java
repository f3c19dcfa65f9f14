package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Pages}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class PagesDispatchTable extends DispatchTable {
  private static final int BOX = 0;

  private static final int EITHER = 1;

  private static final int NAMES = 2;

  private static final int PAGES = 3;

  private static final int TREE = 4;

  private static final Fields BOX_PARAMETERS = Fields.none().required("box");

  private static final Fields NAMES_PARAMETERS = Fields.none().required("number");

  private static final Fields TREE_PARAMETERS = Fields.none().required("tree");

  private static final Codec<Box<Special>> BOX_ = BoxCodec.of(SpecialCodec.INSTANCE);

  private static final Codec<Box<Item>> BOX_RESULT = BoxCodec.of(ItemCodec.INSTANCE);

  private static final Codec<Either<Integer, List<String>>> EITHER_RESULT = EitherCodec.of(Codecs.INT, Codecs.list(Codecs.STRING));

  private static final Codec<Page<String>> NAMES_RESULT = PageCodec.of(Codecs.STRING);

  private static final Codec<Page<Page<Item>>> PAGES_RESULT = PageCodec.of(PageCodec.of(ItemCodec.INSTANCE));

  private static final Codec<Tree<Item>> TREE_ = TreeCodec.of(ItemCodec.INSTANCE);

  private static final Codec<Tree<String>> TREE_RESULT = TreeCodec.of(Codecs.STRING);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Pages",
      "fb462fd43298b4a1746c9daab5de0987c6d91d89cbffcac3a7001f5d55ee5711",
      List.of(
          new MethodEntry("pages.box", Execution.SERIAL),
          new MethodEntry("pages.either", Execution.SERIAL),
          new MethodEntry("pages.names", Execution.SERIAL),
          new MethodEntry("pages.pages", Execution.SERIAL),
          new MethodEntry("pages.tree", Execution.SERIAL)),
      List.of());

  private final Pages service;

  private PagesDispatchTable(Pages service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Pages implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case BOX -> box(call);
      case EITHER -> either(call);
      case NAMES -> names(call);
      case PAGES -> pages(call);
      case TREE -> tree(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void box(Call call) throws Exception {
    Box<Special> box = null;
    WireReader in = call.in();
    while (call.nextArgument(BOX_PARAMETERS) != WireReader.END) {
      box = BOX_.read(in);
    }
    Box<Item> result = service.box(box);
    WireWriter out = call.result();
    BOX_RESULT.write(out, result);
  }

  private void either(Call call) throws Exception {
    call.nextArgument(Fields.none());
    Either<Integer, List<String>> result = service.either();
    WireWriter out = call.result();
    EITHER_RESULT.write(out, result);
  }

  private void names(Call call) throws Exception {
    int number = 0;
    WireReader in = call.in();
    while (call.nextArgument(NAMES_PARAMETERS) != WireReader.END) {
      number = in.readInt();
    }
    Page<String> result = service.names(number);
    WireWriter out = call.result();
    NAMES_RESULT.write(out, result);
  }

  private void pages(Call call) throws Exception {
    call.nextArgument(Fields.none());
    Page<Page<Item>> result = service.pages();
    WireWriter out = call.result();
    PAGES_RESULT.write(out, result);
  }

  private void tree(Call call) throws Exception {
    Tree<Item> tree = null;
    WireReader in = call.in();
    while (call.nextArgument(TREE_PARAMETERS) != WireReader.END) {
      tree = TREE_.read(in);
    }
    Tree<String> result = service.tree(tree);
    WireWriter out = call.result();
    TREE_RESULT.write(out, result);
  }
}
