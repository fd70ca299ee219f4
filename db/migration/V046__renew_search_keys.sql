-- Words under which people are found are made in another way since letters such as "ł" and each apostrophe count.
-- The application makes them anew when it starts.
truncate table search_key;
