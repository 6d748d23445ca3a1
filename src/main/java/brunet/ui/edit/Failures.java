package brunet.ui.edit;

import brunet.ui.kit.Messages;
import java.util.concurrent.CompletionException;

/// Says why a change was not kept.
final class Failures {
    private Failures() {}

    static String words(Messages messages, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
        return messages.text("edit.failed")
                + "\n"
                + messages.text("edit.failed.details", String.valueOf(cause.getMessage()));
    }
}
