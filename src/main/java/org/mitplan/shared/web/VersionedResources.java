package org.mitplan.shared.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Puts a checksum of its content into the address of each resource of our own, so that browsers may
 * keep it a year.
 */
public class VersionedResources extends ResourceHandlerWrapper {
    private static final String OWN = "mitplan";
    private static final int BLOCK = 8192;
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String type) {
        return versioned(super.createResource(name, library, type));
    }

    private Resource versioned(Resource resource) {
        if (resource == null || !OWN.equals(resource.getLibraryName())) {
            return resource;
        }
        String version =
                versions.computeIfAbsent(resource.getResourceName(), name -> checksum(resource));
        return new ResourceWrapper(resource) {
            @Override
            public String getRequestPath() {
                return super.getRequestPath() + "&v=" + version;
            }
        };
    }

    private static String checksum(Resource resource) {
        CRC32 sum = new CRC32();
        byte[] block = new byte[BLOCK];
        try (InputStream content = resource.getInputStream()) {
            for (int read = content.read(block); read > 0; read = content.read(block)) {
                sum.update(block, 0, read);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Long.toHexString(sum.getValue());
    }
}
