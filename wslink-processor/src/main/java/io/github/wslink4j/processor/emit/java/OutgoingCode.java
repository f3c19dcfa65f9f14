package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
import io.github.wslink4j.processor.contract.Contract.ResultStyle;
import java.util.List;
import java.util.function.Function;

/**
 * Makes a call, with one result or many: writes its arguments, by position first, then by keyword,
 * and returns what the asynchronous twin does.
 */
final class OutgoingCode {

  private final MethodDefinition method;
  private final CodeBlock answer;
  private final String channel;
  private final ValueCode values;
  private final Names locals;
  private final Function<MethodDefinition, String> keywordNames;

  /**
   * For one method.
   *
   * @param answer the codec of its result, and its errors if it has any
   * @param channel the field that holds the channel
   * @param locals the names of its locals
   * @param keywordNames gives the constant that holds the names of its keyword parameters
   */
  OutgoingCode(
      MethodDefinition method,
      CodeBlock answer,
      String channel,
      ValueCode values,
      Names locals,
      Function<MethodDefinition, String> keywordNames) {
    this.method = method;
    this.answer = answer;
    this.channel = channel;
    this.values = values;
    this.locals = locals;
    this.keywordNames = keywordNames;
  }

  private boolean isStream() {
    return method.style() == ResultStyle.STREAM;
  }

  CodeBlock write() {
    String end = isStream() ? "open" : "send";
    String call = locals.newName(isStream() ? "stream" : "call");
    List<ParameterDefinition> positional =
        method.parameters().stream().filter(parameter -> !parameter.keyword()).toList();
    List<ParameterDefinition> keywords =
        method.parameters().stream().filter(ParameterDefinition::keyword).toList();
    CodeBlock begin =
        CodeBlock.of(
            "$N.<$T>$N($S, $L, $L)",
            channel,
            JavaTypes.boxed(method.result()),
            isStream() ? "stream" : "call",
            method.wireName(),
            count(positional),
            answer);
    if (method.parameters().isEmpty()) {
      return CodeBlock.builder().addStatement("return $L.$N()", begin, end).build();
    }
    CodeBlock.Builder code = CodeBlock.builder().addStatement("var $N = $L", call, begin);
    addPositional(positional, call, code);
    addKeywords(keywords, call, code);
    return code.addStatement("return $N.$N()", call, end).build();
  }

  private CodeBlock count(List<ParameterDefinition> positional) {
    if (!method.variadic()) {
      return CodeBlock.of("$L", positional.size());
    }
    String rest = positional.get(positional.size() - 1).name();
    return positional.size() == 1
        ? CodeBlock.of("$N.length", rest)
        : CodeBlock.of("$L + $N.length", positional.size() - 1, rest);
  }

  private void addPositional(
      List<ParameterDefinition> positional, String call, CodeBlock.Builder code) {
    if (positional.isEmpty()) {
      return;
    }
    int last = positional.size() - 1;
    if (last == 0 && !method.variadic()) {
      ParameterDefinition only = positional.get(0);
      code.addStatement("$L", write(only, only.name(), call + ".arguments()"));
      return;
    }
    String out = locals.newName("out");
    code.addStatement("var $N = $N.arguments()", out, call);
    for (int i = 0; i <= last; i++) {
      ParameterDefinition parameter = positional.get(i);
      String value = parameter.name();
      if (method.variadic() && i == last) {
        String each = locals.newName("each");
        code.beginControlFlow("for ($T $N : $N)", JavaTypes.of(parameter.type()), each, value);
        code.addStatement("$L", write(parameter, each, out)).endControlFlow();
      } else {
        code.addStatement("$L", write(parameter, value, out));
      }
    }
  }

  private CodeBlock write(ParameterDefinition parameter, String value, String out) {
    return values.write(parameter.type(), CodeBlock.of("$N", value), out, parameter.name());
  }

  private void addKeywords(
      List<ParameterDefinition> keywords, String call, CodeBlock.Builder code) {
    if (keywords.isEmpty()) {
      return;
    }
    String names = keywordNames.apply(method);
    String out = locals.newName("keywords");
    code.addStatement("var $N = $N.keywords($L)", out, call, keywords.size());
    for (int i = 0; i < keywords.size(); i++) {
      String writer = out + ".writeField(" + names + ", " + i + ")";
      code.addStatement(write(keywords.get(i), keywords.get(i).name(), writer));
    }
  }
}
