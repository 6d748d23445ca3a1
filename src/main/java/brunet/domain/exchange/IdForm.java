package brunet.domain.exchange;

import java.util.regex.Pattern;

/// What an id may look like.
public final class IdForm {
    public static final int LONGEST = 200;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]*");

    private IdForm() {}

    public static boolean fits(String id, int longest) {
        return id.length() <= longest && FORM.matcher(id).matches();
    }
}
