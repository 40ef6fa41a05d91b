package colander.shell;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What help and the parser need to know of an {@code @Argument} or {@code @Arguments} beyond Spring
 * Shell's own annotations.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Operand {

  /** The name in help, such as {@code FILE}; by default the parameter's in capitals. */
  String name() default "";

  /** What the values are, in one phrase. */
  String description() default "";

  /** How many values a list needs. */
  int atLeast() default 0;
}
