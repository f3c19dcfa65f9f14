package io.github.wslink4j.processor.contract;

import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
import io.github.wslink4j.processor.contract.Contract.TopicDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.ConstantDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.EnumDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.ErrorDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.FieldDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.RecordDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.UnionDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.ValueDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.VariantDefinition;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Identifies what matters of a contract on the wire: two services with the same hash understand
 * each other. Names that only Java knows, documentation, and whether a number is boxed leave it as
 * it is; so data types are numbered in the order of reaching, and not named.
 */
public final class ContractHash {

  private final Contract contract;
  private final Map<JavaName, Integer> numbers = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();

  private ContractHash(Contract contract) {
    this.contract = contract;
  }

  /** The hash: 32 hexadecimal digits. */
  public static String of(Contract contract) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(textOf(contract).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** What is hashed. */
  static String textOf(Contract contract) {
    ContractHash hash = new ContractHash(contract);
    contract.methods().forEach(hash::add);
    contract.topics().forEach(hash::add);
    hash.addTypes();
    return hash.text.toString();
  }

  private void add(MethodDefinition method) {
    text.append("method ").append(method.wireName());
    method.parameters().forEach(this::add);
    text.append(method.variadic() ? "..." : "").append(" -> ").append(describe(method.result()));
    text.append(method.style() == Contract.ResultStyle.STREAM ? " stream" : "");
    method.errors().forEach(error -> text.append(" ! ").append(number(error)));
    text.append('\n');
  }

  private void add(TopicDefinition topic) {
    text.append("topic ").append(topic.name());
    topic.parameters().forEach(this::add);
    text.append(" -> ").append(describe(topic.publication())).append('\n');
  }

  private void add(ParameterDefinition parameter) {
    text.append(' ').append(parameter.name()).append(parameter.isRequired() ? ":" : "?:");
    text.append(describe(parameter.type()));
  }

  /** Describing a type may reach further ones, which then stand at the end. */
  private void addTypes() {
    for (int i = 0; i < numbers.size(); i++) {
      JavaName name = List.copyOf(numbers.keySet()).get(i);
      text.append(i).append(' ').append(describe(contract.type(name))).append('\n');
    }
  }

  private int number(JavaName type) {
    return numbers.computeIfAbsent(type, added -> numbers.size());
  }

  private String describe(TypeDefinition definition) {
    StringBuilder description = new StringBuilder();
    if (definition instanceof RecordDefinition generic) {
      generic.parameters().forEach(p -> description.append(p.name()).append(' '));
      generic.fields().forEach(field -> description.append(describe(field)));
    } else if (definition instanceof EnumDefinition constants) {
      for (ConstantDefinition constant : constants.constants()) {
        description.append(constant.wireName()).append(constant.aliases()).append(' ');
      }
    } else if (definition instanceof UnionDefinition union) {
      description.append(union.tag());
      for (VariantDefinition variant : union.variants()) {
        description.append(' ').append(variant.wireName()).append(describe(variant.type()));
      }
    } else if (definition instanceof ValueDefinition value) {
      description.append(describe(value.value()));
    } else if (definition instanceof ErrorDefinition error) {
      description.append(error.wireName()).append(' ');
      error.fields().forEach(field -> description.append(describe(field)));
    }
    return description.toString();
  }

  private String describe(FieldDefinition field) {
    if (field.ignored()) {
      return "";
    }
    String mark = field.isRequired() ? ":" : "?:";
    return field.wireName() + field.aliases() + mark + describe(field.type()) + " ";
  }

  private String describe(Type type) {
    if (type instanceof Type.Scalar scalar) {
      return scalar.kind().name();
    }
    if (type instanceof Type.Text value) {
      return "text " + value.kind();
    }
    if (type instanceof Type.Bytes) {
      return "bytes";
    }
    if (type instanceof Type.Numbers numbers) {
      return "numbers " + numbers.element();
    }
    if (type instanceof Type.Sequence sequence) {
      return "[" + describe(sequence.element()) + "]";
    }
    if (type instanceof Type.Mapping mapping) {
      return "{" + describe(mapping.key()) + " " + describe(mapping.value()) + "}";
    }
    if (type instanceof Type.Named named) {
      return number(named.name())
          + named.arguments().stream().map(this::describe).toList().toString();
    }
    if (type instanceof Type.Variable variable) {
      return "<" + variable.name() + ">";
    }
    if (type instanceof Type.Maybe maybe) {
      return describe(maybe.value()) + "?";
    }
    if (type instanceof Type.Nullable nullable) {
      return describe(nullable.value()) + "?";
    }
    if (type instanceof Type.Custom custom) {
      return "custom " + custom.javaType() + " by " + custom.codec();
    }
    return type instanceof Type.Nothing ? "nothing" : "anything";
  }

  private String describe(Type.KeyType key) {
    return key instanceof Type.KeyType.EnumKey constants
        ? String.valueOf(number(constants.name()))
        : Objects.requireNonNull(key).getClass().getSimpleName();
  }
}
