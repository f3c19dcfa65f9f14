package io.github.wslink4j.processor.contract.document;

import io.github.wslink4j.processor.contract.Contract;
import java.util.Map;

/** Writes contracts as documents, and reads documents. */
public final class ContractDocument {

  /** The folder of a class output, or a jar, in which documents lie: one for each service. */
  public static final String ROOT = "META-INF/wslink/contract/";

  /** The version of the format. It grows when a reader of the one before would be misled. */
  public static final int VERSION = 1;

  private static final String FORMAT = "wslink-contract";

  private ContractDocument() {}

  /** The document of a contract: indented, with LF and without a clock, so always the same. */
  public static String write(Contract contract) {
    return write(contract, ContractHash.of(contract));
  }

  /**
   * The document of a contract whose hash is known.
   *
   * @param hash the contract's {@link ContractHash}
   */
  public static String write(Contract contract, String hash) {
    Map<String, Object> document = JsonObject.tree();
    document.put("format", FORMAT);
    document.put("version", VERSION);
    document.put("hash", hash);
    document.putAll(ServiceFormat.write(contract));
    return JsonWriter.indented(document);
  }

  /**
   * Reads a document. What it does not know is passed over.
   *
   * @throws ContractFormatException if it is no contract document, or one of a later version
   */
  public static Contract read(String text) {
    JsonObject document = JsonReader.read(text);
    String format = document.text("format");
    if (!format.equals(FORMAT)) {
      throw document.error("format", "expected \"" + FORMAT + "\", got \"" + format + "\"");
    }
    int version = (int) document.integer("version");
    if (version != VERSION) {
      throw document.error("version", "expected " + VERSION + ", got " + version);
    }
    return ServiceFormat.read(document);
  }
}
