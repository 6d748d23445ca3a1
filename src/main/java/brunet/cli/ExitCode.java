package brunet.cli;

/// What the process tells its caller; documented in the README.
enum ExitCode {
    DONE(0),
    BAD_DATA(1),
    WRONG_USAGE(2),
    STORE_CLOSED(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
