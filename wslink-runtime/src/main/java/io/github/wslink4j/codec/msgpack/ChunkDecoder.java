package io.github.wslink4j.codec.msgpack;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.MessageDecoder;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.ProtocolException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts messages of generation 2 together from their chunks.
 *
 * <p>Nearly every message is one chunk. It is read where it lies in the frame, without a copy and
 * with the same reader each time.
 *
 * <p>The reference sends the chunks of one message in order and together, but what it accepts is
 * wider, and so is what is accepted here: messages may interleave, chunks may come in any order,
 * the first may have no body, and an id is free again once its message is complete. What the
 * reference lets pass to its own harm is refused: chunks that overlap (it counts bytes, so an
 * overlap leaves a hole of zeros elsewhere) and a size that is only claimed (it allocates that
 * much). Here an {@link Assembly} grows with its chunks, and the {@link DecoderLimits} bound the
 * number of incomplete messages, their bytes and their age.
 *
 * <p>Text frames mean nothing in this generation; the reference ignores them.
 */
public final class ChunkDecoder implements MessageDecoder {
  private final DecoderLimits limits;
  private final Validator validator;
  private final MessagePackReader reader = new MessagePackReader();
  private final Map<Integer, Assembly> assemblies = new LinkedHashMap<>();
  private long assembliesCost;
  private int maxMessage;

  private ChunkDecoder(DecoderLimits limits, boolean integerKeys) {
    this.limits = limits;
    this.validator = new Validator(limits.depth(), integerKeys);
    this.maxMessage = limits.messageBeforeHello();
  }

  /**
   * A decoder of what one client sends. As with the reference, keys of maps are text.
   *
   * @param limits what the client may make it hold
   * @return the decoder
   */
  public static ChunkDecoder ofServer(DecoderLimits limits) {
    return new ChunkDecoder(limits, false);
  }

  /**
   * A decoder of what a server sends. The reference's Python dictionaries may have integers as
   * keys; they are read as their decimal text, which is also what generation 1 makes of them.
   *
   * @param limits what the server may make it hold
   * @return the decoder
   */
  public static ChunkDecoder ofClient(DecoderLimits limits) {
    return new ChunkDecoder(limits, true);
  }

  @Override
  public void authenticated() {
    maxMessage = limits.message();
  }

  @Override
  public @Nullable MessageReader text(byte[] bytes, int offset, int length) {
    return null;
  }

  @Override
  public @Nullable MessageReader binary(byte[] bytes, int offset, int length) {
    if (length < Chunk.HEADER) {
      throw violation("a frame shorter than a chunk's header");
    }
    int bodyAt = offset + Chunk.HEADER;
    int bodyLength = length - Chunk.HEADER;
    int size = checkedSize(Chunk.size(bytes, offset));
    long bodyOffset = Chunk.offset(bytes, offset);
    if (bodyOffset + bodyLength > size) {
      throw violation("a chunk that ends behind its message");
    }
    int id = Chunk.id(bytes, offset);
    if (bodyLength == size && (assemblies.isEmpty() || !assemblies.containsKey(id))) {
      return reader.read(bytes, bodyAt, bodyAt + size, size, null, validator);
    }
    Assembly assembly = assembly(id, size);
    long costBefore = assembly.cost();
    assembly.add((int) bodyOffset, bytes, bodyAt, bodyLength);
    assembliesCost += assembly.cost() - costBefore;
    if (!assembly.isComplete()) {
      checkCost();
      return null;
    }
    assembliesCost -= assembly.cost();
    assemblies.remove(id);
    return MessagePackReader.owning(assembly.message(), validator);
  }

  private int checkedSize(long size) {
    if (size == 0) {
      throw violation("a message of no bytes");
    }
    if (size > maxMessage) {
      throw new ProtocolException(
          ProtocolException.TOO_BIG, "a message of " + size + " bytes, allowed: " + maxMessage);
    }
    return (int) size;
  }

  private Assembly assembly(int id, int size) {
    Assembly assembly = assemblies.get(id);
    if (assembly == null) {
      if (assemblies.size() == limits.assembling()) {
        throw policy("more than " + limits.assembling() + " incomplete messages");
      }
      assembly = new Assembly(size, System.nanoTime());
      assemblies.put(id, assembly);
    } else if (assembly.size() != size) {
      throw violation("chunks that differ about the message's size");
    }
    return assembly;
  }

  private void checkCost() {
    if (assembliesCost > limits.assemblingBytes()) {
      throw policy("more than " + limits.assemblingBytes() + " bytes of incomplete messages");
    }
  }

  @Override
  public void expire(long nowNanos) {
    if (assemblies.isEmpty()) {
      return;
    }
    Assembly oldest = assemblies.values().iterator().next();
    if (nowNanos - oldest.sinceNanos() > limits.assemblyTime().toNanos()) {
      assemblies.clear();
      assembliesCost = 0;
      throw policy("a message incomplete for more than " + limits.assemblyTime());
    }
  }

  private static ProtocolException violation(String reason) {
    return new ProtocolException(ProtocolException.PROTOCOL_ERROR, reason);
  }

  private static ProtocolException policy(String reason) {
    return new ProtocolException(ProtocolException.POLICY_VIOLATION, reason);
  }
}
