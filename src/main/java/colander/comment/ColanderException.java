package colander.comment;

/**
 * Says in one line what went wrong with something from outside: what, where, what to do.
 *
 * <p>The root of all failures that a user can cause; the shell prints the message as it is.
 */
public class ColanderException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public ColanderException(String message) {
    super(message);
  }

  public ColanderException(String message, Throwable cause) {
    super(message, cause);
  }
}
