package io.github.wslink4j.session;

import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * One call of a client, from its arguments to its answer.
 *
 * <p>Whatever happens, the client gets exactly one answer: the result; a failure that says which
 * argument does not fit; an error that the method declares; or, for everything else, a failure
 * without details, whose id the log has too. It gets none if it has cancelled the stream that it
 * called for.
 */
final class ServerCall extends Call {

  private final Reply reply;
  private final MethodTable.Target target;
  private final ArgumentReader arguments;
  private final @Nullable StreamedResult stream;
  private @Nullable MessageWriter result;
  private @Nullable Runnable whenReturned;

  /**
   * A call.
   *
   * @param stream what the client takes a stream by; null if it takes none
   */
  ServerCall(
      Reply reply,
      MethodTable.Target target,
      MessageReader message,
      @Nullable StreamedResult stream) {
    this.reply = reply;
    this.target = target;
    this.arguments = ArgumentReader.ofCall(message);
    this.stream = stream;
  }

  /** Carries the call out, on the calling thread. Never throws. */
  void run(DispatchTable table) {
    boolean holdsPublications = target.entry().execution() != Execution.CONCURRENT;
    CallScope scope = CallScope.enter(reply.session(), holdsPublications);
    try {
      arguments.begin(target.entry().parameters());
      table.call(target.method(), this);
      if (result != null) {
        answer(result.end());
      } else if (whenReturned != null) {
        whenReturned.run();
      } else {
        throw new IllegalStateException(table.getClass().getName() + " gave no answer");
      }
    } catch (Throwable e) {
      fail(e);
    } finally {
      scope.leave();
    }
  }

  @Override
  public WireReader argument(int parameter) {
    return arguments.argument(parameter);
  }

  @Override
  public boolean has(int parameter) {
    return arguments.has(parameter);
  }

  @Override
  public boolean hasMore() {
    return arguments.hasMore();
  }

  @Override
  public WireWriter result() {
    MessageWriter out = reply.session().writer();
    out.beginResult(reply.id());
    result = out;
    return out;
  }

  @Override
  public <T> void complete(CompletionStage<? extends T> stage, Codec<T> codec) {
    Objects.requireNonNull(stage, "the implementation returned null (expected: a CompletionStage)");
    // Not before the method has returned: until then this thread may hold publications that belong
    // behind the answer.
    whenReturned = () -> stage.whenComplete((value, failure) -> completed(value, failure, codec));
  }

  private <T> void completed(@Nullable T value, @Nullable Throwable failure, Codec<T> codec) {
    if (failure != null) {
      boolean isWrapped = failure instanceof CompletionException && failure.getCause() != null;
      answer(reply.failure(isWrapped ? failure.getCause() : failure));
      return;
    }
    EncodedMessage message;
    try {
      @SuppressWarnings("NullAway") // Codecs of nullable types take null; the others refuse it.
      T checked = value;
      message = reply.result(checked, codec);
    } catch (Throwable e) {
      message = reply.unwritable(e);
    }
    answer(message);
  }

  @Override
  public <T> void stream(Flow.Publisher<? extends T> publisher, Codec<T> codec) {
    Objects.requireNonNull(
        publisher, "the implementation returned null (expected: a Flow.Publisher)");
    StreamedResult stream = this.stream;
    whenReturned =
        () -> {
          if (stream == null) {
            reply.session().streams().collect(publisher, codec, reply);
          } else {
            stream.start(publisher, codec);
            reply.session().notInFlight();
          }
        };
  }

  private void answer(EncodedMessage answer) {
    if (stream == null || stream.forget()) {
      reply.session().answer(answer);
    } else {
      reply.session().notInFlight();
    }
  }

  private void fail(Throwable failure) {
    if (result != null) {
      answer(reply.unwritable(failure));
      return;
    }
    String refusal = arguments.describe(failure);
    answer(refusal == null ? reply.failure(failure) : reply.refusal(refusal));
  }
}
