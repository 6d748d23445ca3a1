package brunet.cli;

import brunet.domain.Language;
import brunet.domain.exchange.Complaints.Report;
import brunet.domain.exchange.ImportPreview;
import brunet.portrayal.exchange.ImportWords;
import brunet.portrayal.exchange.ProblemWords;
import java.io.PrintWriter;
import picocli.CommandLine;

/// Tells of a file: what is wrong with it on the error stream, what it does on the other.
record Told(Language language, CommandLine command) {
    void problems(Report report) {
        PrintWriter err = command.getErr();
        ProblemWords words = new ProblemWords(language);
        report.first().forEach(problem -> err.println(words.line(problem)));
        long more = report.count() - report.first().size();
        if (more > 0) {
            err.println(words.more(more));
        }
    }

    void plan(ImportPreview preview) {
        new ImportWords(language).lines(preview).forEach(command.getOut()::println);
    }
}
