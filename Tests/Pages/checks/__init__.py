"""The checks of published pages.

A check takes a page (or the site, or a visit to a page in a browser) and returns its findings: lines that
name the rule and the place, none if all is well. The tests beside this package run every check on every
page; `selftest/` proves that each check finds what it is for.
"""
