package colander.shell;

import colander.comment.ColanderException;

/** Says what is wrong with a command line; the program ends with status 2. */
public final class UsageException extends ColanderException {

  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
