package fr.lpi.web.formulaire;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

@ControllerAdvice
class EnvoiTropLongAdvice {

    @ExceptionHandler(exception = EnvoiTropLong.class, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> enJson() {
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("message", "Ce texte est beaucoup trop long : raccourcissez-le."));
    }

    @ExceptionHandler(EnvoiTropLong.class)
    void enPage(HttpServletResponse reponse) throws IOException {
        reponse.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
}
