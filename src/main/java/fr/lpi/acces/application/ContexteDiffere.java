package fr.lpi.acces.application;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;

/// Reads the account only when a request asks who is there: a style sheet costs no query.
final class ContexteDiffere implements DeferredSecurityContext {

    private final Supplier<SecurityContext> lecture;
    private @Nullable SecurityContext lu;

    ContexteDiffere(Supplier<SecurityContext> lecture) {
        this.lecture = lecture;
    }

    @Override
    public SecurityContext get() {
        var contexte = lu;
        if (contexte == null) {
            contexte = lecture.get();
            lu = contexte;
        }
        return contexte;
    }

    @Override
    public boolean isGenerated() {
        return get().getAuthentication() == null;
    }
}
