package org.mitplan.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mitplan.access.signin.BrowserCookie;

/** Sets how long a session lasts and whether its cookie needs TLS, as the office decided. */
@WebListener
public class SessionSettings implements ServletContextListener {
    @Inject
    @ConfigProperty(name = "mitplan.session.minutes", defaultValue = "20")
    private int minutes;

    @Inject
    @ConfigProperty(name = "mitplan.http.tls", defaultValue = "off")
    private String tls;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().setSessionTimeout(minutes);
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setSecure(tls.equals("on"));
        cookie.setName(BrowserCookie.SESSION.name(cookie.isSecure()));
        cookie.setPath("/");
    }
}
