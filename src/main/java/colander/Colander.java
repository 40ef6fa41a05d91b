package colander;

import colander.session.Browsing;
import colander.session.Checking;
import colander.session.Databases;
import colander.session.Deciding;
import colander.session.Demo;
import colander.session.Exporting;
import colander.session.Loading;
import colander.session.Parting;
import colander.session.Reasons;
import colander.session.Reporting;
import colander.session.Resembling;
import colander.session.Reviewing;
import colander.session.Scanning;
import colander.session.Searching;
import colander.session.Workspace;
import colander.shell.Console;
import colander.shell.Exit;
import colander.shell.Failures;
import colander.shell.GlobalOptions;
import colander.shell.Invocation;
import colander.shell.Surroundings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the program and holds its wiring. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan("colander.shell")
public class Colander {

  /** Runs one command, a script, or the shell. */
  public static void main(String[] args) {
    System.exit(run(List.of(args), Colander.class));
  }

  /** Runs the program with the beans of some classes; returns its exit status. */
  static int run(List<String> args, Class<?>... sources) {
    Console console =
        new Console(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Surroundings.of(System.getenv()),
            false);
    try {
      Invocation invocation = Invocation.of(args, System.getenv());
      if (invocation.version()) {
        console.line("colander " + Colander.class.getPackage().getImplementationVersion());
        console.flush();
        return Exit.DONE.status();
      }
      return SpringApplication.exit(application(invocation, sources).run());
    } catch (SpringApplication.AbandonedRunException e) {
      throw e; // ahead-of-time processing stops the start this way
    } catch (RuntimeException | Error e) {
      return new Failures(console, args.contains("--debug")).report("", e).status();
    }
  }

  /**
   * Makes the application without what reads the surroundings: a configuration file in the current
   * folder must not change a command-line program, and looking for one takes time.
   */
  private static SpringApplication application(Invocation invocation, Class<?>... sources) {
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    SpringApplication application = new SpringApplication(sources);
    application.setListeners(List.of());
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLazyInitialization(true);
    application.setAddCommandLineProperties(false);
    application.setAddConversionService(false);
    application.setInitializers(
        List.of(
            context ->
                ((GenericApplicationContext) context)
                    .registerBean(Invocation.class, () -> invocation)));
    return application;
  }

  @Bean(destroyMethod = "close")
  Workspace workspace(GlobalOptions options) {
    return new Workspace(options.database(), options.moderator(), Clock.systemUTC());
  }

  @Bean
  Loading loading(Workspace workspace) {
    return new Loading(workspace);
  }

  @Bean
  Scanning scanning(Workspace workspace) {
    return new Scanning(workspace);
  }

  @Bean
  Browsing browsing(Workspace workspace) {
    return new Browsing(workspace);
  }

  @Bean
  Deciding deciding(Workspace workspace) {
    return new Deciding(workspace);
  }

  @Bean
  Reviewing reviewing(Workspace workspace) {
    return new Reviewing(workspace);
  }

  @Bean
  Checking checking(Workspace workspace) {
    return new Checking(workspace);
  }

  @Bean
  Parting notDuplicates(Workspace workspace) {
    return new Parting(workspace);
  }

  @Bean
  Reasons reasonList(Workspace workspace) {
    return new Reasons(workspace);
  }

  @Bean
  Exporting exporting(Workspace workspace) {
    return new Exporting(workspace);
  }

  @Bean
  Databases databases(Workspace workspace) {
    return new Databases(workspace);
  }

  @Bean
  Searching searching(Workspace workspace) {
    return new Searching(workspace);
  }

  @Bean
  Resembling resembling(Workspace workspace) {
    return new Resembling(workspace);
  }

  @Bean
  Reporting reporting(Workspace workspace) {
    return new Reporting(workspace);
  }

  @Bean
  Demo demo(Workspace workspace) {
    return new Demo(workspace);
  }
}
