package brunet.cli;

import brunet.domain.Chronicle;
import brunet.domain.Situation;
import brunet.portrayal.text.Narration;
import brunet.portrayal.text.Wording;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `brunet status`: what holds on a date, in words or as JSON.
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec private CommandSpec spec;
    @Mixin private CommonOptions store = new CommonOptions();
    @Mixin private Dates dates = new Dates();

    @Option(names = "--json")
    private boolean json;

    @SuppressWarnings("NullAway.Init")
    StatusCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Messages messages = Messages.in(surroundings.language());
        Situation situation =
                dates.situation(
                        store.load(surroundings, messages),
                        surroundings.clock(),
                        surroundings.language());
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? json(situation) : words(situation));
        out.flush();
        return ExitCode.DONE.number();
    }

    private static String json(Situation situation) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(new StatusJson(situation).write());
    }

    private String words(Situation situation) {
        Wording wording = new Wording(surroundings.language());
        Chronicle chronicle = Chronicle.of(situation.knowledge());
        Narration narration = new Narration(wording, situation, chronicle);
        StringBuilder text = new StringBuilder();
        text.append(wording.fullDate(situation.asOf())).append('\n');
        text.append(narration.onThisDay()).append('\n');
        text.append(narration.counts()).append('\n');
        narration.beyond(situation.asOf()).ifPresent(note -> text.append(note).append('\n'));
        situation
                .reached()
                .forEach(agreement ->
                        agreement
                                .current()
                                .ifPresent(mark ->
                                        text.append("  ")
                                                .append(wording.agreement(agreement))
                                                .append(": ")
                                                .append(wording.status(mark))
                                                .append(agreement.disputed() ? " ≠" : "")
                                                .append('\n')));
        text.append(narration.datedEvents());
        return text.toString();
    }
}
