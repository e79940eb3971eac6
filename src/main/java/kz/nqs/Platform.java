package kz.nqs;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The digital platform of the National Qualification System. */
@SpringBootApplication
public class Platform {
    static void main(String[] args) {
        SpringApplication.run(Platform.class, args);
    }
}
