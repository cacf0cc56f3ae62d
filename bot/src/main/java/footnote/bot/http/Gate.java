package footnote.bot.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Lets in who knows the token. A page in a browser is let in only where its origin is named, so that none can ask
/// in its reader's name, or reach the program by rebinding a name to its address.
final class Gate implements Filter {
    /// Described for everybody: it says nothing of the documents.
    private static final String DESCRIPTION = "/v1/openapi.json";

    private static final String SCHEME = "Bearer ";
    private static final Fault NO_TOKEN = Fault.of(
            401, "unauthorized", "Send the token of the API in the header Authorization, after the word Bearer.");
    private static final Fault FOREIGN = Fault.of(
            403, "forbidden", "Pages of this origin may not ask; the operator names those that may in http.origins.");
    private final byte[] token;
    private final Set<String> origins;
    private final BooleanSupplier isOpen;

    /// @param isOpen whether there is anybody to answer yet
    Gate(String token, Set<String> origins, BooleanSupplier isOpen) {
        this.token = digest(token);
        this.origins = Set.copyOf(origins);
        this.isOpen = isOpen;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        if (!(asked instanceof HttpServletRequest request) || !(answer instanceof HttpServletResponse response)) return;
        var origin = request.getHeader("Origin");
        if (origin != null && !origins.contains(origin)) Sheet.fault(response, FOREIGN);
        else if (DESCRIPTION.equals(request.getRequestURI())) chain.doFilter(request, response);
        else if (!knowsToken(request.getHeader("Authorization"))) Sheet.fault(response, NO_TOKEN);
        else if (!isOpen.getAsBoolean()) Sheet.fault(response, Fault.ofStatus(503));
        else chain.doFilter(request, response);
    }

    /// Takes the same time whatever was sent: digests of one length are compared to their end.
    private boolean knowsToken(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) return false;
        return MessageDigest.isEqual(
                token, digest(authorization.substring(SCHEME.length()).strip()));
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
