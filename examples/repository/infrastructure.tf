variable "notion_parent_page_id" {
  type    = string
  default = "1b5a9879-0d51-4248-826e-6dcab15592ef"
}

locals {
  notion_tasks_db_id = "a5d9e125-1dc0-468c-8d42-bd5b6786531f?v=788104cd477e820c8a60000cf4c4d674"
  account_id         = "9f8d7c6b5a4e432198760a1b2c3d4e5f"
}
