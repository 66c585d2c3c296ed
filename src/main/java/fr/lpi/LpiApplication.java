package fr.lpi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// The whole of LPI: one process, its pages and, unless told otherwise, its own PostgreSQL.
@SpringBootApplication
@Modulithic(sharedModules = {"config", "web"})
public class LpiApplication {

    public static void main(String[] args) {
        var lpi = new SpringApplication(LpiApplication.class);
        lpi.setLazyInitialization(true);
        lpi.run(args);
    }
}
