package brunet.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with a command line, in the person's language.
record UsageWords(Messages messages) {
    String say(ParameterException e) {
        String problem =
                switch (e) {
                    case UnmatchedArgumentException unmatched ->
                            messages.text("usage.unknown", unmatched.getUnmatched().getFirst());
                    case MissingParameterException missing ->
                            messages.text("usage.missing", names(missing.getMissing()));
                    case OverwrittenOptionException twice ->
                            messages.text("usage.twice", names(List.of(twice.getOverwritten())));
                    default ->
                            e.getArgSpec() == null
                                    ? messages.text("usage.other")
                                    : messages.text(
                                            "usage.value",
                                            String.valueOf(e.getValue()),
                                            names(List.of(e.getArgSpec())));
                };
        return problem + " " + messages.text("usage.help", e.getCommandLine().getCommandName());
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream()
                .map(argument ->
                        argument instanceof OptionSpec option
                                ? option.longestName()
                                : argument.paramLabel())
                .collect(Collectors.joining(", "));
    }
}
