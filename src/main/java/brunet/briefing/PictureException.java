package brunet.briefing;

import brunet.domain.Language;
import java.io.Serial;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// A picture could not be saved. What was at the target before is still there, and nothing else.
public final class PictureException extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    /// Why, in the terms of the person who chose the file.
    public enum Reason {
        IS_FOLDER("picture.is-folder"),
        NO_FOLDER("picture.no-folder"),
        NOT_ALLOWED("picture.not-allowed"),
        FULL("picture.full"),
        STOPPED("picture.stopped"),
        DAMAGED("picture.damaged"),
        FAILED("picture.failed");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;
    private final String subject;

    PictureException(Reason reason, Path subject, @Nullable Throwable cause) {
        super(reason + ": " + subject, cause);
        this.reason = reason;
        this.subject = subject.toString();
    }

    public Reason reason() {
        return reason;
    }

    /// What happened and what to do next, in plain words.
    public String text(Language language) {
        var messages = ResourceBundle.getBundle("brunet.briefing.Messages", language.locale());
        return new MessageFormat(messages.getString(reason.key), language.locale())
                .format(new Object[] {subject});
    }
}
