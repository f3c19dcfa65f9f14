package io.github.wslink4j.session;

import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.ErrorCode;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireException;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One call of a client, from its arguments to its answer.
 *
 * <p>Whatever happens, the client gets exactly one answer: the result; a failure that says which
 * argument does not fit; an error that the method declares; or, for everything else, a failure
 * without details, whose id the log has too.
 */
final class ServerCall extends Call {
  private static final Logger log = LoggerFactory.getLogger(ServerCall.class);

  private final ServerSession session;
  private final MethodTable.Target target;
  private final ArgumentReader arguments;
  private final String id;
  private @Nullable MessageWriter result;
  private @Nullable Runnable whenReturned;

  ServerCall(ServerSession session, MethodTable.Target target, MessageReader message, String id) {
    this.session = session;
    this.target = target;
    this.arguments = ArgumentReader.ofCall(message);
    this.id = id;
  }

  /** Carries the call out, on the calling thread. Never throws. */
  void run(DispatchTable table) {
    boolean holdsPublications = target.entry().execution() != Execution.CONCURRENT;
    CallScope scope = CallScope.enter(session, holdsPublications);
    try {
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
  public WireReader in() {
    return arguments.in();
  }

  @Override
  public int nextArgument(Fields parameters) {
    return arguments.next(parameters);
  }

  @Override
  public WireWriter result() {
    MessageWriter out = session.writer();
    out.beginResult(id);
    result = out;
    return out;
  }

  @Override
  public <T> void complete(CompletionStage<? extends T> stage, Codec<T> codec) {
    // Not before the method has returned: until then this thread may hold publications that belong
    // behind the answer.
    whenReturned = () -> stage.whenComplete((value, failure) -> completed(value, failure, codec));
  }

  private <T> void completed(@Nullable T value, @Nullable Throwable failure, Codec<T> codec) {
    if (failure != null) {
      fail(
          failure instanceof CompletionException && failure.getCause() != null
              ? failure.getCause()
              : failure);
      return;
    }
    try {
      @SuppressWarnings("NullAway") // Codecs of nullable types take null; the others refuse it.
      T checked = value;
      codec.write(result(), checked);
      answer(session.writer().end());
    } catch (Throwable e) {
      fail(e);
    }
  }

  private void answer(EncodedMessage answer) {
    session.answer(answer);
  }

  private void fail(Throwable failure) {
    try {
      answer(encodeFailure(failure));
    } catch (RuntimeException e) {
      String logId = Failures.newId();
      log.error("The failure of {} cannot be put on the wire, id {}", wireName(), logId, e);
      answer(Failures.internal(session.writer(), id, wireName(), logId));
    }
  }

  private EncodedMessage encodeFailure(Throwable failure) {
    MessageWriter out = session.writer();
    if (result != null) {
      log.warn("The result of {} cannot be put on the wire", wireName(), failure);
      out.beginFailure(id, ErrorCode.NOT_SERIALIZABLE, ErrorCode.RESULT_NOT_SERIALIZABLE, true);
      out.writeString(wireName());
      return out.end();
    }
    if (failure instanceof WireException refused) {
      return Failures.exception(out, id, wireName(), arguments.describe(refused));
    }
    EncodedMessage declared =
        Failures.declared(out, id, wireName(), target.entry().errors(), failure);
    if (declared != null) {
      return declared;
    }
    String logId = Failures.newId();
    log.error("{} failed, id {}", wireName(), logId, failure);
    return Failures.internal(out, id, wireName(), logId);
  }

  private String wireName() {
    return target.entry().wireName();
  }
}
