package io.github.wslink4j.processor.contract.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.wslink4j.processor.contract.Contract;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells two contracts apart on the wire: two services with the same hash understand each other
 * completely. It is the SHA-256 of {@link WireShape}, as hexadecimal digits.
 */
public final class ContractHash {

  private ContractHash() {}

  /** The hash: 64 lower-case digits. */
  public static String of(Contract contract) {
    String shape = JsonWriter.compact(new WireShape(contract).tree());
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(shape.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
