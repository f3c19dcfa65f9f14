package io.github.wslink4j.example;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in one line on standard error why the example does not start. */
final class OneLine {

  private OneLine() {}

  static int badUsage(ParameterException problem, String[] arguments) {
    return print(
        problem.getCommandLine(), problem, " (--help tells more)", CommandLine.ExitCode.USAGE);
  }

  static int failure(Exception problem, CommandLine commandLine, ParseResult result)
      throws Exception {
    if (problem instanceof StartException) {
      return print(commandLine, problem, "", CommandLine.ExitCode.SOFTWARE);
    }
    throw problem;
  }

  private static int print(CommandLine commandLine, Exception problem, String hint, int code) {
    commandLine.getErr().println(commandLine.getCommandName() + ": " + problem.getMessage() + hint);
    return code;
  }
}
