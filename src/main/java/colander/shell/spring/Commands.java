package colander.shell.spring;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.util.function.SingletonSupplier;

/** Finds the annotated methods of all beans without creating one. */
final class Commands {

  private static final String FRAMEWORK = "org.springframework.";

  private Commands() {}

  /** Returns a registry of the program's commands, and none of Spring Shell's built-in ones. */
  static CommandRegistry registry(ConfigurableListableBeanFactory beans) {
    SingletonSupplier<Values> values =
        SingletonSupplier.of(() -> new Values(new DefaultConversionService()));
    Set<org.springframework.shell.core.command.Command> commands = new HashSet<>();
    for (String name : beans.getBeanDefinitionNames()) {
      Class<?> type = beans.getType(name, false);
      if (type == null || type.getName().startsWith(FRAMEWORK)) {
        continue;
      }
      for (Method method : type.getDeclaredMethods()) {
        Command command = AnnotatedElementUtils.getMergedAnnotation(method, Command.class);
        if (command != null) {
          commands.add(
              new MethodCommand(command, method, () -> beans.getBean(name), values::obtain));
        }
      }
    }
    return new OwnRegistry(commands);
  }

  /** A registry that does not collect Spring Shell's built-in command beans. */
  private static final class OwnRegistry extends CommandRegistry {

    OwnRegistry(Set<org.springframework.shell.core.command.Command> commands) {
      super(commands);
    }

    @Override
    public void afterSingletonsInstantiated() {
      // its commands are complete
    }
  }
}
