package io.github.wslink4j.codec.json;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.MessageDecoder;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.ProtocolException;
import io.github.wslink4j.codec.Utf8;
import io.github.wslink4j.codec.msgpack.MessagePackReader;
import io.github.wslink4j.codec.msgpack.Packer;
import io.github.wslink4j.codec.msgpack.Validator;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireException;
import org.jspecify.annotations.Nullable;

/**
 * Reads generation 1: each text frame is a message, each binary frame an attachment.
 *
 * <p>Bytes come ahead of the message that they belong to. A header, itself a text frame, announces
 * a key; the next binary frame holds the bytes; and wherever the message has that key as a text,
 * the bytes are meant:
 *
 * <pre>
 * text    {"method": "wslink.binary.attachment", "args": ["wslink_bin7"]}
 * binary  the bytes
 * text    {"id": "rpc:…", "method": "image.store", "args": ["wslink_bin7"]}
 * </pre>
 *
 * <p>The reference keeps keys and bytes for all its clients together, lets strangers add to them,
 * and takes a key away at its first use. Here each connection has its own, nothing is taken before
 * hello, and a message that names a key has its bytes for as long as it is read, as often as it
 * names it. Whether a text is meant as a key or as a text is decided by what is asked for when it
 * is read.
 */
public final class JsonDecoder implements MessageDecoder {
  private static final Fields ATTACHMENT = Fields.none().optional(Json.ATTACHMENT);
  private static final MessageAttachments NO_ATTACHMENTS = new MessageAttachments();
  private static final int KEPT = 64 * 1024;

  private final DecoderLimits limits;
  private final Validator validator;
  private final MessagePackReader reader = new MessagePackReader();
  private final PendingAttachments pending;
  private Packer rewritten = new Packer(512);
  private MessageAttachments named = NO_ATTACHMENTS;
  private boolean authenticated;

  /**
   * A decoder for one connection.
   *
   * @param limits what the peer may make it hold
   */
  public JsonDecoder(DecoderLimits limits) {
    this.limits = limits;
    this.validator = new Validator(limits.depth(), false);
    this.pending = new PendingAttachments(limits);
  }

  @Override
  public void authenticated() {
    authenticated = true;
  }

  @Override
  public @Nullable MessageReader text(byte[] bytes, int offset, int length) {
    checkSize(length);
    if (!Utf8.isValid(bytes, offset, offset + length)) {
      throw new ProtocolException(ProtocolException.INVALID_PAYLOAD, "text is not UTF-8");
    }
    rewrite(bytes, offset, length);
    int size = length + named.size();
    reader.read(rewritten.bytes(), 0, rewritten.position(), size, named, validator);
    if (reader.findMethod(ATTACHMENT) < 0) {
      return reader;
    }
    if (authenticated && hasKeys()) {
      announce();
    }
    return null;
  }

  private void rewrite(byte[] bytes, int offset, int length) {
    named = NO_ATTACHMENTS;
    if (rewritten.bytes().length > KEPT) {
      rewritten = new Packer(length);
    }
    rewritten.position(0);
    new Rewriter(rewritten, limits.depth(), this::name).rewrite(bytes, offset, length);
  }

  private void name(String text) {
    if (pending.isFilled(text)) {
      if (named == NO_ATTACHMENTS) {
        named = new MessageAttachments();
      }
      named.add(text, pending.take(text));
    }
  }

  /** A header without a list of keys announces nothing, as with the reference. */
  private boolean hasKeys() {
    try {
      return reader.enterArguments();
    } catch (WireException e) {
      return false;
    }
  }

  private void announce() {
    try {
      reader.beginList();
      while (reader.nextElement()) {
        pending.announce(reader.readString());
      }
    } catch (WireException e) {
      throw new ProtocolException(
          ProtocolException.PROTOCOL_ERROR, "an attachment's header: " + e.getMessage());
    }
  }

  @Override
  public @Nullable MessageReader binary(byte[] bytes, int offset, int length) {
    if (!authenticated) {
      // The reference does not look at the kind of frame until it knows the client.
      return text(bytes, offset, length);
    }
    checkSize(length);
    pending.fill(bytes, offset, length);
    return null;
  }

  private void checkSize(int length) {
    int allowed = authenticated ? limits.message() : limits.messageBeforeHello();
    if (length > allowed) {
      throw new ProtocolException(
          ProtocolException.TOO_BIG, "a message of " + length + " bytes, allowed: " + allowed);
    }
  }

  @Override
  public void expire(long nowNanos) {
    pending.expire(nowNanos);
  }
}
