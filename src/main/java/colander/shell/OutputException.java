package colander.shell;

import colander.comment.ColanderException;
import java.io.IOException;

/** Says that standard output took no more. */
final class OutputException extends ColanderException {

  private static final long serialVersionUID = 1L;

  OutputException(IOException cause) {
    super("cannot write the output: " + cause.getMessage(), cause);
  }

  /** Tells whether the reader went away, as {@code head} does, which is no failure. */
  boolean isClosedPipe() {
    String message = String.valueOf(getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }
}
