package brunet.domain.exchange;

/// Told how far a long piece of work has come, and asked whether it shall go on.
@FunctionalInterface
public interface Progress {
    Progress UNWATCHED = (done, all) -> true;

    /// @param all of the same unit as what is done
    /// @return false to give up
    boolean goesOn(long done, long all);
}
