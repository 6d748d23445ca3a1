package brunet.cli;

import picocli.CommandLine.IVersionProvider;

/// The version that the module was built with.
final class Version implements IVersionProvider {
    static String number() {
        return Version.class.getModule().getDescriptor().rawVersion().orElse("0");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Brunet " + number()};
    }
}
