// Stands in the place of libcurl in a program that is linked statically.
//
// Notitia makes no request. A package that it uses for its preview has a part that could, and with it the linker draws
// in the part of Foundation that needs libcurl. Nothing calls these functions; each one gives the answer that means
// "not possible", so that a mistake would end in an error and not in a request.
#define NOT_POSSIBLE(name, type, value) type name() { return value; }

NOT_POSSIBLE(curl_easy_cleanup, int, 0)
NOT_POSSIBLE(curl_easy_getinfo, int, 1)
NOT_POSSIBLE(curl_easy_init, void *, 0)
NOT_POSSIBLE(curl_easy_pause, int, 1)
NOT_POSSIBLE(curl_easy_setopt, int, 1)
NOT_POSSIBLE(curl_easy_strerror, const char *, "this program makes no requests")
NOT_POSSIBLE(curl_free, int, 0)
NOT_POSSIBLE(curl_global_init, int, 1)
NOT_POSSIBLE(curl_multi_add_handle, int, 1)
NOT_POSSIBLE(curl_multi_assign, int, 1)
NOT_POSSIBLE(curl_multi_cleanup, int, 1)
NOT_POSSIBLE(curl_multi_info_read, void *, 0)
NOT_POSSIBLE(curl_multi_init, void *, 0)
NOT_POSSIBLE(curl_multi_remove_handle, int, 1)
NOT_POSSIBLE(curl_multi_setopt, int, 1)
NOT_POSSIBLE(curl_multi_socket_action, int, 1)
NOT_POSSIBLE(curl_slist_append, void *, 0)
NOT_POSSIBLE(curl_slist_free_all, int, 0)
NOT_POSSIBLE(curl_url, void *, 0)
NOT_POSSIBLE(curl_url_get, int, 1)
NOT_POSSIBLE(curl_url_set, int, 1)
NOT_POSSIBLE(curl_version, const char *, "")
NOT_POSSIBLE(curl_version_info, void *, 0)
