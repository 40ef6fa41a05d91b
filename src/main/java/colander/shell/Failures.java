package colander.shell;

import colander.comment.ColanderException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what went wrong into one line for the user and the program's exit status. */
public final class Failures {

  private final Console console;
  private final boolean debug;

  /** Reports to a console; with {@code debug} stack traces too. */
  public Failures(Console console, boolean debug) {
    this.console = console;
    this.debug = debug;
  }

  /**
   * Reports a failure and tells the exit status it stands for.
   *
   * @param where what to say before the failure, such as a script's line; may be empty
   */
  public Exit report(String where, Throwable failure) {
    ColanderException known = known(failure);
    if (known instanceof OutputException output && output.isClosedPipe()) {
      return Exit.DONE;
    }
    console.message(
        "colander: " + where + (known == null ? unexpected(failure) : known.getMessage()));
    if (debug) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      trace.toString().lines().forEach(console::message);
    }
    return known instanceof UsageException ? Exit.USAGE : Exit.FAILED;
  }

  /** Reports that the user stopped a command. */
  public Exit interrupted() {
    console.freshLine();
    console.message("colander: interrupted");
    return Exit.INTERRUPTED;
  }

  private static @Nullable ColanderException known(Throwable failure) {
    return causes(failure)
        .filter(ColanderException.class::isInstance)
        .map(ColanderException.class::cast)
        .findFirst()
        .orElse(null);
  }

  private String unexpected(Throwable failure) {
    if (causes(failure).anyMatch(OutOfMemoryError.class::isInstance)) {
      return "out of memory; allow more with COLANDER_JAVA_OPTS=-Xmx4g";
    }
    Throwable root = causes(failure).reduce(failure, (outer, inner) -> inner);
    return "internal error: " + root + (debug ? "" : "; run with --debug for details");
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(50);
  }
}
