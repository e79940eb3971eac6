package kz.nqs;

import kz.nqs.operations.OperatorCommands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The digital platform of the National Qualification System. */
@SpringBootApplication
public class Platform {
    static void main(String[] args) throws InterruptedException {
        if (OperatorCommands.isAsked(args)) {
            System.exit(OperatorCommands.run(args));
        }
        var platform = new SpringApplication(Platform.class);
        platform.addListeners(new PreparedWiring());
        platform.run(args);
    }
}
