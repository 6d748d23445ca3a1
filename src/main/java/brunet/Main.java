package brunet;

/// Opens the dashboard, or runs a command when arguments name one.
final class Main {

    private Main() {}

    static void main(String[] args) {
        System.out.println("Brunet " + String.join(" ", args));
    }
}
